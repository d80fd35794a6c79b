import { builder } from "../builder.js";
import { type Coverage, isComplete, type SourceCoverage } from "../coverage.js";
import type { Label } from "../label.js";
import type { Attachment, Row } from "../source.js";
import { say } from "./describe.js";
import { property } from "./property.js";

/** A coverage as the schema gives it out. */
export interface CoverageObject {
  readonly complete: boolean;
  readonly expected: number;
  readonly answered: number;
  readonly sources: readonly SourceCoverage[];
}

/** Makes the object of a coverage; its lines are given out as they are. */
export function coverageObject(coverage: Coverage): CoverageObject {
  const { sources } = coverage;
  const answered = sources.reduce((count, line) => (line.state === "ANSWERED" ? count + 1 : count), 0);
  return { complete: isComplete(coverage), expected: sources.length, answered, sources };
}

export const labelType = builder.objectRef<Label>("Label").implement({
  description: say("A text for people in both languages", "双语名称"),
  fields: (t) => ({
    en: t.exposeString("en", { description: say("English text", "英文") }),
    zh: t.exposeString("zh", { description: say("Chinese text", "中文") }),
  }),
});

const coverageState = builder.enumType("CoverageState", {
  description: say("How one source took part in an answer", "来源应答状态"),
  values: {
    ANSWERED: { description: say("Gave its part in time", "已应答") },
    LATE: { description: say("Did not answer within the request's budget", "超时") },
    FAILED: { description: say("Could not be reached, or refused", "失败", "`reason` says why.") },
    NOT_MAPPED: { description: say("Its mapping has no such records or fields", "未映射") },
    NOT_PERMITTED: { description: say("The caller may not read this from it", "无权读取") },
  },
});

const sourceCoverage = builder.objectRef<SourceCoverage>("SourceCoverage").implement({
  description: say("One expected source, and how it took part", "单个来源的覆盖情况"),
  fields: (t) => ({
    source: t.exposeString("source", { description: say("Id of the source", "来源标识") }),
    label: t.expose("label", { type: labelType, description: say("Name of the source", "来源名称") }),
    regions: t.expose("regions", {
      type: ["RegionCode"],
      description: say("Regions for which it was asked", "所涉行政区划"),
    }),
    state: t.expose("state", { type: coverageState, description: say("How it took part", "应答状态") }),
    code: t.exposeString("code", {
      nullable: true,
      description: say("Error code where it did not answer", "错误码", "One of docs/errors.md."),
    }),
    reason: t.expose("reason", {
      type: labelType,
      nullable: true,
      description: say("Why it did not answer, in one sentence", "原因"),
    }),
    lastGoodAt: t.expose("lastGoodAt", {
      type: "DateTime",
      nullable: true,
      description: say("When it last answered anything", "最近一次正常应答时间"),
    }),
    tookMs: t.exposeFloat("tookMs", {
      description: say("Milliseconds until it answered or was given up", "耗时（毫秒）"),
    }),
  }),
});

export const coverageType = builder.objectRef<CoverageObject>("Coverage").implement({
  description: say("Which sources an answer stands on", "覆盖范围"),
  fields: (t) => ({
    complete: t.exposeBoolean("complete", { description: say("Every expected source answered", "是否完整") }),
    expected: t.exposeInt("expected", { description: say("Number of sources expected", "应答来源应有数") }),
    answered: t.exposeInt("answered", { description: say("Number of sources that answered", "已应答来源数") }),
    sources: t.expose("sources", {
      type: [sourceCoverage],
      description: say("One line per expected source", "各来源情况"),
    }),
  }),
});

export const attachmentType = builder.objectRef<Attachment>("Attachment").implement({
  description: say("An attachment of a record", "附件"),
  fields: (t) => ({
    name: t.exposeString("name", { description: say("File name", "附件名称") }),
    url: t.exposeString("url", { description: say("Where it is, as it stands in the source", "附件地址") }),
    size: t.exposeFloat("size", { nullable: true, description: say("Size in bytes", "大小（字节）") }),
    sha256: t.exposeString("sha256", { nullable: true, description: say("SHA-256 of its content", "校验值") }),
  }),
});

/** Anything with an id. */
export const nodeType = builder.interfaceRef<Row>("Node").implement({
  description: say("A record of any kind", "任意记录"),
  resolveType: (row) => row.id.slice(0, row.id.indexOf(":")),
  fields: (t) => ({
    id: property(t, "id", { type: "ID", description: say("Opaque id of the record", "记录标识") }),
    source: property(t, "source", {
      type: "String",
      description: say("Id of the database that holds the record", "来源标识"),
    }),
    region: property(t, "region", {
      type: "RegionCode",
      description: say("County-level (or city) code of the government that holds the record", "行政区划"),
    }),
  }),
});
