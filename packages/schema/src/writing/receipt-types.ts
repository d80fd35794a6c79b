import { builder } from "../builder.js";
import { say } from "../kit/describe.js";
import { property } from "../kit/property.js";
import type { AuditLine, Receipt } from "../writes.js";

const writeAction = builder.enumType("WriteAction", {
  description: say("What was to be done", "操作"),
  values: {
    publish: { description: say("Publish a new record", "发布") },
    revise: { description: say("Revise a record", "修改") },
    withdraw: { description: say("Withdraw a record", "撤下") },
    append: { description: say("Append to the ledger of a record", "追加台账") },
    freeze: { description: say("Freeze a statutory report", "固化年度报告") },
    read: { description: say("Read personal data of a record whole", "查看完整个人信息") },
    import: { description: say("Import a notice into a calendar", "导入放假安排") },
  },
});

const receiptState = builder.enumType("ReceiptState", {
  description: say("What became of a write", "回执状态"),
  values: {
    PENDING: { description: say("Intended, not yet known to be done", "待确认") },
    DONE: { description: say("Done", "已完成") },
    FORGOTTEN: { description: say("It did not take place, and never will under this key", "未发生") },
  },
});

/** What a write leaves (回执). */
export const receiptType = builder.objectRef<Receipt>("Receipt").implement({
  description: say("What a write leaves: where, what, when, by whom", "回执"),
  fields: (t) => ({
    idempotencyKey: t.exposeString("idempotencyKey", { description: say("Key of the write", "幂等键") }),
    action: t.expose("action", { type: writeAction, description: say("What was to be done", "操作") }),
    entity: t.exposeString("entity", { description: say("Name of the entity", "实体名称") }),
    region: t.expose("region", { type: "RegionCode", description: say("Region of the record", "行政区划") }),
    state: t.expose("state", { type: receiptState, description: say("What became of it", "回执状态") }),
    source: t.exposeString("source", { description: say("Source that owns the record", "来源标识") }),
    recordId: t.exposeID("recordId", { nullable: true, description: say("Id of the record, once done", "记录标识") }),
    version: t.exposeString("version", { nullable: true, description: say("Version it was left in", "版本") }),
    indexNumber: t.expose("indexNumber", {
      type: "IndexNumber",
      nullable: true,
      description: say("Index number that was allocated or given", "索引号"),
    }),
    by: t.exposeString("by", { description: say("Public id of the key that wrote", "操作密钥") }),
    intendedAt: t.expose("intendedAt", { type: "DateTime", description: say("When it was asked for", "提交时间") }),
    doneAt: t.expose("doneAt", { type: "DateTime", nullable: true, description: say("When it was done", "完成时间") }),
  }),
});

/** One line of the audit (审计). */
export const auditLineType = builder.objectRef<AuditLine>("AuditLine").implement({
  description: say(
    "A write that was asked for, whatever became of it, or a reading of personal data, refused or not",
    "审计记录",
  ),
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: say("When", "时间") }),
    region: property(t, "region", { type: "String", description: say("Region it was meant for", "行政区划") }),
    by: t.exposeString("by", {
      description: say("Public id of the key", "操作密钥", "`applicant`: an applicant with the query code."),
    }),
    action: t.expose("action", { type: writeAction, description: say("What was to be done", "操作") }),
    entity: t.exposeString("entity", { description: say("Name of the entity", "实体名称") }),
    recordId: t.exposeID("recordId", { nullable: true, description: say("Id of the record, if any", "记录标识") }),
    idempotencyKey: t.exposeString("idempotencyKey", {
      description: say("Key of the write", "幂等键", "The day, of readings that leave one line a day."),
    }),
    result: t.exposeString("result", { description: say("DONE, or the code of the error", "结果") }),
  }),
});
