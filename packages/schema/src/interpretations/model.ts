import { codeList, entity, type } from "../entity.js";

/** DOMAIN.md §6.3. */
export const interpretationForm = codeList(
  "InterpretationForm",
  { en: "Form of interpretation", zh: "解读形式" },
  {
    TEXT: { en: "Text", zh: "文字解读" },
    PICTURE: { en: "Pictures", zh: "图片解读" },
    ANIMATION: { en: "Animation", zh: "动漫" },
    VIDEO: { en: "Video", zh: "视频解读" },
    AUDIO: { en: "Audio", zh: "音频" },
    H5: { en: "H5 page", zh: "H5" },
    PRESS_CONFERENCE: { en: "Press conference", zh: "新闻发布会" },
    DEPARTMENT_HEAD: { en: "By the department's head", zh: "部门负责人解读" },
    EXPERT: { en: "By an expert", zh: "专家解读" },
    MEDIA: { en: "By the media", zh: "媒体解读" },
    QUESTIONS_AND_ANSWERS: { en: "Questions and answers", zh: "政策问答" },
    INTERVIEW: { en: "Online interview", zh: "在线访谈" },
    CLOUD_CLASS: { en: "Cloud class", zh: "云课堂" },
  },
);

/** The stages of a life, and of an enterprise's (DOMAIN.md §6.4). */
export const personalStages = {
  BIRTH: { en: "Birth", zh: "出生" },
  SCHOOLING: { en: "Schooling", zh: "学习" },
  EMPLOYMENT: { en: "Finding employment, starting a business", zh: "就业创业" },
  WORK: { en: "Work", zh: "工作" },
  INSURANCE_AND_HEALTH: { en: "Social insurance and medical care", zh: "社保就医" },
  VEHICLES: { en: "Vehicles", zh: "车辆" },
  HOUSING: { en: "Housing", zh: "住房" },
  ASSISTANCE: { en: "Assistance", zh: "救助" },
  RETIREMENT: { en: "Retirement", zh: "退休养老" },
} as const;

export const enterpriseStages = {
  OPENING: { en: "Opening an enterprise", zh: "企业开办" },
  HIRING: { en: "Hiring", zh: "用工招聘" },
  PRODUCTION: { en: "Production and operation", zh: "生产经营" },
  TAX: { en: "Paying taxes and fees", zh: "缴费纳税" },
  CLOSING: { en: "Bankruptcy and deregistration", zh: "破产注销" },
} as const;

export const interpretationStage = codeList(
  "InterpretationStage",
  { en: "Stage of life", zh: "生命周期环节" },
  { ...personalStages, ...enterpriseStages },
);

/** Interpretation (政策解读): a reading that explains a document. */
export const interpretation = entity({
  name: "Interpretation",
  plural: "interpretations",
  label: { en: "Interpretation", zh: "政策解读" },
  note: "A reading that explains a policy document, in one of the forms, for stages of a life or an enterprise.",
  table: "interpretation",
  fields: {
    indexNumber: { type: type.indexNumber, label: { en: "Index number", zh: "索引号" } },
    title: { type: type.string, label: { en: "Title", zh: "标题" }, required: true },
    form: { type: type.code(interpretationForm), label: { en: "Form", zh: "解读形式" } },
    stages: {
      type: type.codeList(interpretationStage),
      label: { en: "Stages", zh: "生命周期环节" },
      note: "Several at once; counts by stage overlap, the total counts each once.",
    },
    onTopic: {
      type: type.boolean,
      label: { en: "On the topic page", zh: "政策解读专题" },
      note: "Gathered on the city's interpretation topic page.",
    },
    document: { type: type.reference("Document"), label: { en: "Document it explains", zh: "解读的文件" } },
    publisher: { type: type.reference("Organization"), label: { en: "Publisher", zh: "发布机构" } },
    publishedAt: { type: type.dateTime, label: { en: "Published at", zh: "发布日期" }, required: true },
    interpreter: { type: type.string, label: { en: "Interpreter", zh: "解读人" } },
    body: { type: type.text, label: { en: "Body", zh: "正文" } },
  },
  defaultOrder: [{ field: "publishedAt", descending: true }],
});
