import type {
  AgencyKind,
  ApplicantKind,
  CarrierForm,
  DocumentKind,
  IdentityDocumentKind,
  InterpretationForm,
  InterpretationStage,
  Label,
  ObtainWay,
  ReceiptState,
  Validity,
} from "@zwgk/sdk";

const unknown: Label = { zh: "未识别", en: "Unknown" };

/** Kinds of document. The first three make up the policy library (政策文件库). */
export const kinds: Readonly<Record<DocumentKind, Label>> = {
  RULE: { zh: "规章", en: "Regulation" },
  NORMATIVE: { zh: "行政规范性文件", en: "Normative document" },
  POLICY_OTHER: { zh: "其他政策文件", en: "Other policy document" },
  INFORMATION: { zh: "其他公开信息", en: "Other information" },
  UNKNOWN: unknown,
};

/** The kinds of the policy library. */
export const libraryKinds = ["RULE", "NORMATIVE", "POLICY_OTHER"] as const satisfies readonly DocumentKind[];

/** Validity (有效性). */
export const validities: Readonly<Record<Validity, Label>> = {
  VALID: { zh: "有效", en: "In force" },
  AMENDED: { zh: "已修改", en: "Amended, in force" },
  NOT_YET_EFFECTIVE: { zh: "尚未施行", en: "Not yet in force" },
  EXPIRED: { zh: "失效", en: "Expired" },
  REPEALED: { zh: "废止", en: "Repealed" },
  UNKNOWN: unknown,
};

/** The nine stages of a person's life. */
export const personalStages: Readonly<Partial<Record<InterpretationStage, Label>>> = {
  BIRTH: { zh: "出生", en: "Birth" },
  SCHOOLING: { zh: "学习", en: "Schooling" },
  EMPLOYMENT: { zh: "就业创业", en: "Employment" },
  WORK: { zh: "工作", en: "Work" },
  INSURANCE_AND_HEALTH: { zh: "社保就医", en: "Insurance and health" },
  VEHICLES: { zh: "车辆", en: "Vehicles" },
  HOUSING: { zh: "住房", en: "Housing" },
  ASSISTANCE: { zh: "救助", en: "Assistance" },
  RETIREMENT: { zh: "退休养老", en: "Retirement" },
};

/** The five stages of an enterprise's life. */
export const enterpriseStages: Readonly<Partial<Record<InterpretationStage, Label>>> = {
  OPENING: { zh: "企业开办", en: "Opening" },
  HIRING: { zh: "用工招聘", en: "Hiring" },
  PRODUCTION: { zh: "生产经营", en: "Production" },
  TAX: { zh: "缴费纳税", en: "Taxes and fees" },
  CLOSING: { zh: "破产注销", en: "Closing" },
};

/** Every stage. */
export const stages: typeof personalStages = { ...personalStages, ...enterpriseStages, UNKNOWN: unknown };

/** Forms of interpretation (解读形式). */
export const forms: Readonly<Record<InterpretationForm, Label>> = {
  TEXT: { zh: "文字解读", en: "Text" },
  PICTURE: { zh: "图片解读", en: "Pictures" },
  ANIMATION: { zh: "动漫", en: "Animation" },
  VIDEO: { zh: "视频解读", en: "Video" },
  AUDIO: { zh: "音频", en: "Audio" },
  H5: { zh: "H5", en: "H5" },
  PRESS_CONFERENCE: { zh: "新闻发布会", en: "Press conference" },
  DEPARTMENT_HEAD: { zh: "部门负责人解读", en: "By the department's head" },
  EXPERT: { zh: "专家解读", en: "By an expert" },
  MEDIA: { zh: "媒体解读", en: "By the media" },
  QUESTIONS_AND_ANSWERS: { zh: "政策问答", en: "Questions and answers" },
  INTERVIEW: { zh: "在线访谈", en: "Interview" },
  CLOUD_CLASS: { zh: "云课堂", en: "Cloud class" },
  UNKNOWN: unknown,
};

/** How far a write came. */
export const receiptStates: Readonly<Record<ReceiptState, Label>> = {
  DONE: { zh: "已写入", en: "Done" },
  PENDING: { zh: "处理中，请稍后刷新", en: "Under way; reload in a moment" },
  FORGOTTEN: { zh: "未写入", en: "Not written" },
};

/** Kinds of applicant, as the statutory table counts them. */
export const applicantKinds: Readonly<Record<ApplicantKind, Label>> = {
  NATURAL_PERSON: { zh: "自然人", en: "Natural person" },
  COMMERCIAL: { zh: "商业企业", en: "Commercial enterprise" },
  RESEARCH: { zh: "科研机构", en: "Research institution" },
  WELFARE: { zh: "社会公益组织", en: "Public welfare organization" },
  LEGAL_SERVICE: { zh: "法律服务机构", en: "Legal service institution" },
  OTHER: { zh: "其他", en: "Other" },
  UNKNOWN: unknown,
};

/** Documents by which an applicant proves who they are. */
export const identityDocuments: Readonly<Record<IdentityDocumentKind, Label>> = {
  RESIDENT_IDENTITY: { zh: "居民身份证", en: "Resident identity card" },
  CREDIT_CODE: { zh: "统一社会信用代码", en: "Unified social credit code" },
  OTHER: { zh: "其他证件", en: "Other document" },
};

/** Whose information is asked for. */
export const agencyKinds: Readonly<Record<AgencyKind, Label>> = {
  GOVERNMENT: { zh: "本级政府（办公室）", en: "The government itself" },
  DEPARTMENT: { zh: "工作部门", en: "A department" },
  TOWNSHIP: { zh: "乡镇（街道）", en: "A township" },
  UNKNOWN: unknown,
};

/** On what the information is wanted. */
export const carrierForms: Readonly<Record<CarrierForm, Label>> = {
  PAPER: { zh: "纸质", en: "Paper" },
  ELECTRONIC: { zh: "电子", en: "Electronic" },
  DISC: { zh: "光盘", en: "Disc" },
  OTHER: { zh: "其他", en: "Other" },
};

/** How the information gets to the applicant. */
export const obtainWays: Readonly<Record<ObtainWay, Label>> = {
  POST: { zh: "邮寄", en: "By post" },
  EMAIL: { zh: "电子邮件", en: "By e-mail" },
  FAX: { zh: "传真", en: "By fax" },
  IN_PERSON: { zh: "当面领取", en: "In person" },
  ONLINE: { zh: "网上获取", en: "Online" },
};
