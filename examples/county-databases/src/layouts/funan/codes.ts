import { coded } from "../spelling.js";

/** The words of the system, which are those of the forms it was made after. */

export const level = coded({ COUNTY: "县级", TOWNSHIP: "乡级", VILLAGE: "村级" });
export const organizationKind = coded({
  GOVERNMENT: "政府",
  DEPARTMENT: "部门",
  TOWNSHIP: "乡镇",
  PUBLIC_INSTITUTION: "事业单位",
});
export const kind = coded({ NORMATIVE: "行政规范性文件", POLICY_OTHER: "其他政策文件", INFORMATION: "政府信息" });
export const theme = coded({ CONSUMER_INFORMATION: "消费信息", PEOPLES_LIVELIHOOD: "暖民心行动" });
export const mode = coded({ PROACTIVE: "主动", ON_REQUEST: "依申请", WITHHELD: "不予公开" });
export const audience = coded({ WHOLE_SOCIETY: "全社会", SPECIFIC_GROUP: "特定群体" });
export const agency = coded({ GOVERNMENT: "县政府", DEPARTMENT: "部门", TOWNSHIP: "乡镇" });

export const validity = coded({
  VALID: "有效",
  AMENDED: "已修改",
  EXPIRED: "失效",
  REPEALED: "废止",
  NOT_YET_EFFECTIVE: "尚未施行",
});

export const genre = coded({
  DECISION: "决定",
  ORDER: "命令（令）",
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
  PICTURE: "图片解读",
  ANIMATION: "动漫",
  VIDEO: "视频解读",
  AUDIO: "音频",
  H5: "H5",
  PRESS_CONFERENCE: "新闻发布会",
  DEPARTMENT_HEAD: "部门负责人解读",
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
  POST_SIGNED: "邮寄",
  POST_ORDINARY: "平信",
  INTERNET: "网络",
  FAX: "传真",
  ORAL: "口头",
});

export const applicant = coded({
  NATURAL_PERSON: "自然人",
  COMMERCIAL: "商业企业",
  RESEARCH: "科研机构",
  WELFARE: "社会公益组织",
  LEGAL_SERVICE: "法律服务机构",
  OTHER: "其他",
});

export const outcome = coded({
  GRANTED: "予以公开",
  PARTIAL: "部分公开",
  STATE_SECRET: "属于国家秘密",
  FORBIDDEN_BY_LAW: "其他法律行政法规禁止公开",
  SAFETY_STABILITY: "危及“三安全一稳定”",
  THIRD_PARTY: "保护第三方合法权益",
  INTERNAL_AFFAIRS: "属于三类内部事务信息",
  DELIBERATIVE: "属于四类过程性信息",
  ENFORCEMENT_FILE: "属于行政执法案卷",
  ADMIN_QUERY: "属于行政查询事项",
  NOT_HELD: "本机关不掌握相关政府信息",
  NEEDS_CREATION: "没有现成信息需要另行制作",
  STILL_UNCLEAR: "补正后申请内容仍不明确",
  PETITION: "信访举报投诉类申请",
  REPEATED: "重复申请",
  PUBLICATION: "要求提供公开出版物",
  ABUSIVE: "无正当理由大量反复申请",
  RECONFIRM: "要求行政机关确认或重新出具已获取信息",
  NO_CORRECTION: "申请人逾期不补正",
  NO_FEE: "申请人逾期未缴费",
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
  NOTICE_BOARD: "社区/企事业单位/村公示栏（电子屏）",
  TARGETED: "精准推送",
});

/** Ticked boxes, as they stand in the printed catalogue: ■政府网站■两微一端. */
export const ticked = (codes: readonly string[]): string => codes.map((code) => `■${channels(code)}`).join("");
