import type { FieldKind } from "../entity.js";
import { say } from "./describe.js";

/** What a filter can ask of one field. */
export type Operator = "eq" | "ne" | "in" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "has" | "missing";

const equality = ["eq", "ne", "in"] as const;
const range = ["lt", "lte", "gt", "gte"] as const;

/** The operators of each kind of field; none for those that can't be filtered. */
export const operatorsOf: Readonly<Record<FieldKind, readonly Operator[]>> = {
  string: [...equality, "contains", "startsWith", "missing"],
  indexNumber: [...equality, "contains", "startsWith", "missing"],
  regionCode: [...equality, "startsWith", "missing"],
  int: [...equality, ...range, "missing"],
  boolean: ["eq", "missing"],
  date: [...equality, ...range, "missing"],
  dateTime: ["eq", ...range, "missing"],
  month: [...equality, ...range, "missing"],
  code: [...equality, "missing"],
  stringList: ["has", "missing"],
  codeList: ["has", "missing"],
  reference: [...equality, "missing"],
  text: [],
  attachments: [],
};

/** What each operator means. */
export const operatorNotes: Readonly<Record<Operator, string>> = {
  eq: say("Equals", "等于"),
  ne: say("Has a value, and another one", "不等于"),
  in: say("Is one of these", "属于其中之一"),
  lt: say("Before, or less than", "小于"),
  lte: say("Up to and including", "小于等于"),
  gt: say("After, or more than", "大于"),
  gte: say("From, and including", "大于等于"),
  contains: say("Contains this text", "包含"),
  startsWith: say("Starts with this text", "以此开头"),
  has: say("Has at least one of these", "含有其中之一"),
  missing: say("Has no value, or has one", "是否缺失"),
};
