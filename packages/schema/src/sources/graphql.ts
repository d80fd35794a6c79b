import { builder } from "../builder.js";
import type { BadInputError } from "../errors.js";
import { badInput, checkedText } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { namesBelow } from "../kit/look-ahead.js";
import { labelType } from "../kit/shared-types.js";
import type { Finding, SourceStatus } from "../source-status.js";

type Held = SourceStatus["entities"][number];

const sourceState = builder.enumType("SourceState", {
  description: say("State of a source", "来源状态"),
  values: {
    UP: { description: say("It answers", "正常") },
    DOWN: { description: say("It does not answer", "不可用") },
    SUSPENDED: { description: say("It has failed repeatedly and is left alone for a while", "暂停查询") },
  },
});

const findingKind = builder.enumType("FindingKind", {
  description: say("What a mapping can't read in a source", "数据问题类型"),
  values: {
    UNMAPPED_CODE: { description: say("A code that its mapping doesn't know", "未映射代码") },
    UNREADABLE_DATE: { description: say("A text that is no date in any of its spellings", "无法识别的日期") },
    UNREADABLE_NUMBER: { description: say("A text that is no whole number", "无法识别的数字") },
    DUPLICATE_INDEX_NUMBER: { description: say("An index number that several records bear", "重复索引号") },
    UNRESOLVED_REFERENCE: { description: say("A reference that leads nowhere", "无法对应的引用") },
  },
});

const heldEntity = builder.objectRef<Held>("HeldEntity").implement({
  description: say("An entity that a source holds", "来源持有的实体"),
  fields: (t) => ({
    entity: t.exposeString("entity", { description: say("Name of the entity", "实体名称") }),
    regions: t.expose("regions", { type: ["RegionCode"], description: say("Regions of its records", "所涉行政区划") }),
    writable: t.exposeBoolean("writable", { description: say("Whether it can be written there", "是否可写") }),
  }),
});

const finding = builder.objectRef<Finding>("Finding").implement({
  description: say("Something in a source that its mapping can't read", "数据问题", "The rows are given all the same."),
  fields: (t) => ({
    kind: t.expose("kind", { type: findingKind, description: say("What it is", "问题类型") }),
    entity: t.exposeString("entity", { description: say("Entity in whose records it stands", "实体名称") }),
    field: t.exposeString("field", {
      description: say("Field in which it stands, or the column of a soft delete", "字段名称，或软删除所在的列"),
    }),
    value: t.exposeString("value", { description: say("The value as it stands in the source", "原值") }),
    count: t.exposeInt("count", { description: say("Number of records", "条数") }),
  }),
});

const sourceStatus = builder.objectRef<SourceStatus>("SourceStatus").implement({
  description: say("One database that holds records, and its state", "来源"),
  fields: (t) => ({
    id: t.exposeString("source", { description: say("Id of the source", "来源标识") }),
    label: t.expose("label", { type: labelType, description: say("Name of the source", "来源名称") }),
    vendor: t.expose("vendor", {
      type: labelType,
      nullable: true,
      description: say("Whose system it is", "系统厂商"),
    }),
    regions: t.expose("regions", { type: ["RegionCode"], description: say("Regions it holds", "所涉行政区划") }),
    state: t.expose("state", { type: sourceState, description: say("Whether it answers now", "来源状态") }),
    reason: t.expose("reason", {
      type: labelType,
      nullable: true,
      description: say("Why it does not answer, in one sentence", "原因"),
    }),
    latencyMs: t.exposeFloat("latencyMs", {
      nullable: true,
      description: say("Milliseconds of its last answer", "响应耗时（毫秒）"),
    }),
    lastGoodAt: t.expose("lastGoodAt", {
      type: "DateTime",
      nullable: true,
      description: say("When it last answered anything", "最近一次正常应答时间"),
    }),
    entities: t.expose("entities", { type: [heldEntity], description: say("What it holds", "持有的实体") }),
    findings: t.expose("findings", {
      type: [finding],
      nullable: true,
      description: say(
        "What its mapping can't read",
        "数据问题",
        "Searched for only when asked, at some cost. Null where it does not answer.",
      ),
    }),
  }),
});

/** Adds the query that shows every source and its state. */
export function addSources(): void {
  builder.queryField("sources", (t) =>
    t.field({
      type: [sourceStatus],
      description: say("The sources and their state", "来源列表"),
      args: { ids: t.arg.stringList({ description: say("Only these", "来源标识列表", "Default: all.") }) },
      resolve: async (_, { ids }, context, info) => {
        const findings = namesBelow(info, "SourceStatus").has("findings");
        const sources = ids?.map((id, at) => checkedText(id, ["ids", at], 100));
        const states = await context.source.probe({ findings, ...(sources ? { sources } : {}) }, context.call);
        sources?.forEach((id, at) => {
          if (!states.some(({ source }) => source === id)) throw noSource(id, at);
        });
        return [...states];
      },
    }),
  );
}

function noSource(id: string, at: number): BadInputError {
  return badInput(
    ["ids", at],
    `there is no source ${id}; sources without ids lists them`,
    `没有来源 ${id}，不带 ids 查询 sources 可列出全部来源`,
  );
}
