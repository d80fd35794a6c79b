import { coded } from "../spelling.js";

/** The words of the product; outcomes are numbered as the rows of the annual report's table. */

export const organizationKind = coded({
  GOVERNMENT: "县政府",
  DEPARTMENT: "县直单位",
  TOWNSHIP: "乡镇街道",
  PUBLIC_INSTITUTION: "事业单位",
});
export const level = coded({ CITY: "市", COUNTY: "县", TOWNSHIP: "乡", VILLAGE: "村" });
export const mode = coded({ PROACTIVE: "主动公开", ON_REQUEST: "依申请", WITHHELD: "不公开" });
export const agency = coded({ GOVERNMENT: "县政府", DEPARTMENT: "县直", TOWNSHIP: "乡镇" });
export const validity = coded({
  VALID: "有效",
  AMENDED: "已修改",
  EXPIRED: "失效",
  REPEALED: "废止",
  NOT_YET_EFFECTIVE: "待施行",
});

export const genre = coded({
  DECISION: "决定",
  ORDER: "令",
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

const forms = coded({
  TEXT: ["文字"],
  PICTURE: ["图片", "图解"],
  ANIMATION: ["动漫"],
  VIDEO: ["视频"],
  AUDIO: ["音频"],
  H5: ["H5"],
  PRESS_CONFERENCE: ["发布会"],
  DEPARTMENT_HEAD: ["负责人"],
  EXPERT: ["专家"],
  MEDIA: ["媒体"],
  QUESTIONS_AND_ANSWERS: ["问答"],
  INTERVIEW: ["访谈"],
  CLOUD_CLASS: ["云课堂"],
});

export function form(code: string, n: number): string | null {
  const spellings = forms(code);
  return spellings && (spellings[n % spellings.length] as string);
}

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
  IN_PERSON: "现场",
  POST_SIGNED: "邮政特快",
  POST_ORDINARY: "信函",
  INTERNET: "网站",
  FAX: "传真",
  ORAL: "口述",
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
  GRANTED: "r3",
  PARTIAL: "r4",
  STATE_SECRET: "r5",
  FORBIDDEN_BY_LAW: "r6",
  SAFETY_STABILITY: "r7",
  THIRD_PARTY: "r8",
  INTERNAL_AFFAIRS: "r9",
  DELIBERATIVE: "r10",
  ENFORCEMENT_FILE: "r11",
  ADMIN_QUERY: "r12",
  NOT_HELD: "r13",
  NEEDS_CREATION: "r14",
  STILL_UNCLEAR: "r15",
  PETITION: "r16",
  REPEATED: "r17",
  PUBLICATION: "r18",
  ABUSIVE: "r19",
  RECONFIRM: "r20",
  NO_CORRECTION: "r21",
  NO_FEE: "r22",
  OTHER_HANDLING: "r23",
});
