import { coded } from "../spelling.js";

/** How the product, and those who type into it, spell codes. */

export const level = coded({ CITY: "市级", COUNTY: "县级", TOWNSHIP: "乡级", VILLAGE: "村级" });
export const organizationKind = coded({
  GOVERNMENT: "政府",
  DEPARTMENT: "部门",
  TOWNSHIP: "乡镇",
  PUBLIC_INSTITUTION: "事业",
});
export const kind = coded({ NORMATIVE: "规范性文件", POLICY_OTHER: "政策文件", INFORMATION: "政府信息" });
export const mode = coded({ PROACTIVE: "主动公开", ON_REQUEST: "依申请公开", WITHHELD: "不予公开" });
export const audience = coded({ WHOLE_SOCIETY: "全社会", SPECIFIC_GROUP: "特定群体" });
export const agency = coded({ GOVERNMENT: "区政府", DEPARTMENT: "部门", TOWNSHIP: "乡镇" });

const validities = coded({
  VALID: ["有效", "有效", "1"],
  EXPIRED: ["失效", "2"],
  REPEALED: ["废止", "3"],
  AMENDED: ["修改"],
  NOT_YET_EFFECTIVE: ["未生效"],
});

export function validity(code: string | null, n: number): string | null {
  const spellings = validities(code);
  return spellings && (spellings[n % spellings.length] as string);
}

export const genre = coded({
  DECISION: "决定",
  ORDER: "命令",
  ANNOUNCEMENT: "公告",
  PUBLIC_NOTICE: "通告",
  OPINION: "意见",
  NOTICE: "通知",
  CIRCULAR: "通报",
  REPORT: "报告",
  REPLY: "批复",
  LETTER: "函",
  MINUTES: "纪要",
  OTHER: "其他",
});

export const form = coded({
  TEXT: "文字解读",
  PICTURE: "一图读懂",
  ANIMATION: "动漫解读",
  VIDEO: "视频解读",
  AUDIO: "音频解读",
  H5: "H5",
  PRESS_CONFERENCE: "新闻发布会",
  DEPARTMENT_HEAD: "负责人解读",
  EXPERT: "专家解读",
  MEDIA: "媒体解读",
  QUESTIONS_AND_ANSWERS: "政策问答",
  INTERVIEW: "在线访谈",
  CLOUD_CLASS: "云课堂",
});

const stages = coded({
  BIRTH: "出生",
  SCHOOLING: "学习",
  EMPLOYMENT: "就业创业",
  WORK: "工作",
  INSURANCE_AND_HEALTH: "社保就医",
  VEHICLES: "车辆",
  HOUSING: "住房",
  ASSISTANCE: "救助",
  RETIREMENT: "退休养老",
  OPENING: "企业开办",
  HIRING: "用工招聘",
  PRODUCTION: "生产经营",
  TAX: "缴费纳税",
  CLOSING: "破产注销",
});

export const stage = (code: string): string => stages(code) ?? "";

export const channel = coded({
  IN_PERSON: "当面",
  POST_SIGNED: "EMS",
  POST_ORDINARY: "平信",
  INTERNET: "网页",
  FAX: "传真",
  ORAL: "口头",
});

const applicants = coded({
  NATURAL_PERSON: ["自然人", "公民"],
  COMMERCIAL: ["企业"],
  RESEARCH: ["科研机构"],
  WELFARE: ["公益组织"],
  LEGAL_SERVICE: ["律所"],
  OTHER: ["其他"],
});

export function applicant(code: string, n: number): string | null {
  const spellings = applicants(code);
  return spellings && (spellings[n % spellings.length] as string);
}

export const outcome = coded({
  GRANTED: "同意公开",
  PARTIAL: "部分公开",
  STATE_SECRET: "国家秘密",
  FORBIDDEN_BY_LAW: "法律禁止公开",
  SAFETY_STABILITY: "三安全一稳定",
  THIRD_PARTY: "第三方权益",
  INTERNAL_AFFAIRS: "内部事务",
  DELIBERATIVE: "过程性信息",
  ENFORCEMENT_FILE: "执法案卷",
  ADMIN_QUERY: "行政查询",
  NOT_HELD: "信息不存在",
  NEEDS_CREATION: "需另行制作",
  STILL_UNCLEAR: "补正后仍不明确",
  PETITION: "信访投诉",
  REPEATED: "重复申请",
  PUBLICATION: "公开出版物",
  ABUSIVE: "大量反复申请",
  RECONFIRM: "重新出具",
  NO_CORRECTION: "逾期不补正",
  NO_FEE: "逾期未缴费",
  OTHER_HANDLING: "其他",
});

const channels = coded({
  WEBSITE: "政府网站",
  SOCIAL_MEDIA: "两微一端",
  BROADCAST: "广播电视",
  READING_PLACE: "公开查阅点",
  SERVICE_CENTRE: "政务服务中心",
  SERVICE_STATION: "便民服务站",
  ON_SITE: "入户/现场",
  NOTICE_BOARD: "公示栏",
  TARGETED: "精准推送",
});

export const disclosureChannel = (code: string): string => channels(code) ?? "";
