import { enterpriseStages, personalStages } from "../interpretations/model.js";
import { allOf, is, publishedByThen } from "./conditions.js";
import type { FigureDefinition, Frame } from "./figure.js";

const topic = {
  scope: "CITY_AND_COUNTIES",
  counties: true,
  period: "CUMULATIVE",
  entity: "Interpretation",
  where: (frame) => allOf(is("onTopic", true), publishedByThen(frame)),
} as const satisfies Partial<FigureDefinition>;

/** Different stages among these, counted over the readings that explain one of them. */
const stages = (among: readonly string[]) =>
  ({
    where: (frame: Frame) => allOf(topic.where(frame), { op: "has", field: "stages", values: among }),
    measure: { op: "countDistinct", field: "stages", among },
  }) as const satisfies Partial<FigureDefinition>;

/** Figures of the interpretation topic (政策解读专题). */
export const interpretationFigures: readonly FigureDefinition[] = [
  {
    ...topic,
    key: "interpretations.topic",
    label: { en: "Interpretations on the topic page", zh: "政策解读专题发布解读" },
    definition: {
      en: "Interpretations of the city and its counties gathered on the topic page by the end of the day, each counted once.",
      zh: "市、县两级截至统计日在“政策解读”专题发布的解读篇数，一篇计一次。",
    },
    ofCounty: {
      definition: {
        en: "Interpretations of the county gathered on the topic page by the end of the day, each counted once.",
        zh: "本县（市、区）截至统计日在“政策解读”专题发布的解读篇数，一篇计一次。",
      },
    },
    unit: "篇",
    measure: { op: "count" },
    breakdowns: {
      STAGE: { field: "stages" },
      FORM: { field: "form" },
      MONTH: { field: "publishedAt", by: "month" },
    },
  },
  {
    ...topic,
    key: "interpretations.stages.personal",
    label: { en: "Stages of a life with interpretations", zh: "个人类环节" },
    definition: {
      en: "Different stages of a person's life among the interpretations on the topic page.",
      zh: "专题解读所涉个人办事生命周期环节去重后的个数。",
    },
    unit: "个",
    ...stages(Object.keys(personalStages)),
    breakdowns: {},
  },
  {
    ...topic,
    key: "interpretations.stages.enterprise",
    label: { en: "Stages of an enterprise with interpretations", zh: "企业类环节" },
    definition: {
      en: "Different stages of an enterprise's life among the interpretations on the topic page.",
      zh: "专题解读所涉企业办事生命周期环节去重后的个数。",
    },
    unit: "个",
    ...stages(Object.keys(enterpriseStages)),
    breakdowns: {},
  },
];
