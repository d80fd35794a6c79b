import { describe, expect, it } from "vitest";
import { entityNamed } from "../entities.js";
import { isFilterable, isGroupable } from "../entity.js";
import { plainDate } from "../shared/plain-date.js";
import type { Condition } from "../source.js";
import { figureDefinitions } from "./definitions.js";
import { recordsOf } from "./figure.js";

const published = [
  ["regulations.valid", "件", "现行有效规章"],
  ["policyLibrary.documents", "件", "政策文件库累计公开各类文件(市县两级)"],
  ["policyLibrary.normativeDocuments", "件", "市县两级行政规范性文件"],
  ["catalogues.keyAreas.city", "个", "市级重点领域信息公开目录"],
  ["catalogues.keyAreas.county", "个", "县级重点领域"],
  ["catalogues.keyAreas.township", "个", "乡级重点领域"],
  ["catalogues.provincialDepartments", "家", "下发事项目录的省直业务主管部门"],
  ["catalogues.consumerInformation.items", "条", "消费信息(市县两级)"],
  ["institutions.count", "家", "公共企事业单位"],
  ["institutions.items", "条", "公共企事业单位信息"],
  ["institutions.openDays.environment.count", "次", "环保企事业单位公共开放日活动"],
  ["institutions.openDays.environment.visitors", "人次", "环保企事业单位开放日受众"],
  ["grassroots.items", "条", "基层两化信息"],
  ["grassroots.items.county", "条", "县级两化信息"],
  ["grassroots.items.township", "条", "乡级两化信息"],
  ["grassroots.leadDepartments", "家", "条线指导的市直业务主管部门"],
  ["interpretations.topic", "篇", "政策解读专题发布解读"],
  ["interpretations.stages.personal", "个", "个人类环节"],
  ["interpretations.stages.enterprise", "个", "企业类环节"],
  ["requests.received", "件", "市政府新收依申请公开"],
  ["requests.carriedIn", "件", "上年结转"],
  ["requests.closed", "件", "已办结"],
  ["requests.carriedOut", "件", "结转下年度"],
];

it("have the published keys, units and labels, in the order of the summary", () => {
  expect(figureDefinitions.map(({ key, unit, label }) => [key, unit, label.zh])).toEqual(published);
});

const frame = {
  year: 2023,
  startOfYear: plainDate("2023-01-01"),
  asOf: plainDate("2023-12-20"),
  today: plainDate("2024-01-01"),
};

function fieldsIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if ("field" in condition) return [condition.field];
  if (condition.op === "isOneOf") return [];
  return condition.op === "not" ? fieldsIn(condition.of) : condition.of.flatMap(fieldsIn);
}

describe.each(figureDefinitions.map((one) => [one.key, one] as const))("%s", (_, definition) => {
  const { fields } = entityNamed(definition.entity);

  it("stands on fields of its entity", () => {
    for (const name of fieldsIn(recordsOf(definition, frame))) expect(fields[name], name).toSatisfy(isFilterable);
    const { measure, lowerBoundField, breakdowns } = definition;
    const tallied = [measure.field, lowerBoundField, ...Object.values(breakdowns).map(({ field }) => field)];
    for (const name of tallied) if (name !== undefined) expect(fields[name], name).toSatisfy(isGroupable);
  });

  it("says in both languages what it counts", () => {
    expect(definition.definition.en).toMatch(/^[A-Z].*\.$/);
    expect(definition.definition.zh).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});
