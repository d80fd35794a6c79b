import { coded } from "../spelling.js";

/** The product's numbers, and the words of its drop-down lists. */

export const level = coded({ COUNTY: 1, TOWNSHIP: 2, VILLAGE: 3 });
export const unitType = coded({ GOVERNMENT: 1, DEPARTMENT: 2, TOWNSHIP: 3, PUBLIC_INSTITUTION: 4 });
export const unitKind = coded({ GOVERNMENT: 1, DEPARTMENT: 2, TOWNSHIP: 3 });
export const theme = coded({ CONSUMER_INFORMATION: "XF", PEOPLES_LIVELIHOOD: "NMX" });
export const mode = coded({ PROACTIVE: "主动公开", ON_REQUEST: "依申请公开", WITHHELD: "不予公开" });
export const via = coded({ IN_PERSON: 1, POST_SIGNED: 2, POST_ORDINARY: 3, INTERNET: 4, FAX: 5, ORAL: 6 });

/** QT is what the product called other policies before it had ZC. */
const types = coded({ NORMATIVE: ["GFX"], POLICY_OTHER: ["ZC", "ZC", "QT"], INFORMATION: ["XX"] });

export function docType(code: string, n: number): string | null {
  const spellings = types(code);
  return spellings && (spellings[n % spellings.length] as string);
}

export const validity = coded({
  VALID: "现行有效",
  AMENDED: "已修订",
  EXPIRED: "已失效",
  REPEALED: "已废止",
  NOT_YET_EFFECTIVE: "未施行",
});

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
  TEXT: 1,
  PICTURE: 2,
  ANIMATION: 3,
  VIDEO: 4,
  AUDIO: 5,
  H5: 6,
  PRESS_CONFERENCE: 7,
  DEPARTMENT_HEAD: 8,
  EXPERT: 9,
  MEDIA: 10,
  QUESTIONS_AND_ANSWERS: 11,
  INTERVIEW: 12,
  CLOUD_CLASS: 13,
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

export const applicant = coded({
  NATURAL_PERSON: 1,
  COMMERCIAL: 2,
  RESEARCH: 3,
  WELFARE: 4,
  LEGAL_SERVICE: 5,
  OTHER: 6,
});

export const result = coded({
  GRANTED: "公开",
  PARTIAL: "部分公开",
  STATE_SECRET: "国家秘密",
  FORBIDDEN_BY_LAW: "法律禁止",
  SAFETY_STABILITY: "三安全一稳定",
  THIRD_PARTY: "第三方",
  INTERNAL_AFFAIRS: "内部事务",
  DELIBERATIVE: "过程信息",
  ENFORCEMENT_FILE: "执法案卷",
  ADMIN_QUERY: "行政查询",
  NOT_HELD: "不掌握",
  NEEDS_CREATION: "另行制作",
  STILL_UNCLEAR: "仍不明确",
  PETITION: "信访",
  REPEATED: "重复",
  PUBLICATION: "出版物",
  ABUSIVE: "大量反复",
  RECONFIRM: "重新出具",
  NO_CORRECTION: "不补正",
  NO_FEE: "未缴费",
  OTHER_HANDLING: "其他",
});
