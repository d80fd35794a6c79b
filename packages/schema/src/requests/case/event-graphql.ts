import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { property } from "../../kit/property.js";
import { labelType } from "../../kit/shared-types.js";
import type { Label } from "../../label.js";
import type { EntryData, LedgerEntry } from "../../ledgers.js";
import { saidFor } from "../access/nameless.js";
import type { Sight } from "../access/sight.js";
import { eventLabels } from "../ledger/event-labels.js";
import type { EventKind, Evidence } from "../ledger/events.js";
import { type Said, saidBy } from "./case-ledger.js";
import { eventKindEnum } from "./enums-graphql.js";
import { typedFields } from "./event-fields-graphql.js";

interface EventObject extends Said {
  readonly place: number;
  readonly kind: EventKind;
  readonly label: Label;
  readonly on: string;
  readonly recordedAt: string;
  readonly by: string;
}

/** An event as the schema gives it out, to somebody with this sight of its case. */
export function eventObject(entry: LedgerEntry, sight: Sight): EventObject {
  const { place, on, recordedAt, by } = entry;
  const kind = entry.kind as EventKind;
  return { place, kind, label: eventLabels[kind], on, recordedAt, by, ...saidFor(sight, saidBy(entry)) };
}

const evidenceType = builder.objectRef<Evidence>("CaseEvidence").implement({
  description: say("What proves an event", "证据材料"),
  fields: (t) => ({
    kind: t.exposeString("kind", { description: say("What it is", "材料类型") }),
    reference: t.exposeString("reference", {
      description: say("What it is found by", "材料编号或存放处", "`***` where it is left out."),
    }),
    note: property(t, "note", { type: "String", nullable: true, description: say("Remark", "备注") }),
  }),
});

const dataType = builder.objectRef<EntryData>("CaseEventData").implement({
  description: say("What an event says", "环节内容", "Each kind has some of these."),
  fields: (t) => {
    const fields = Object.entries(typedFields);
    return Object.fromEntries(fields.map(([name, field]) => [name, property(t, name, { ...field, nullable: true })]));
  },
});

/** One event of a case (办理环节). */
export const eventType = builder.objectRef<EventObject>("CaseEvent").implement({
  description: say(
    "One event of a case",
    "办理环节",
    "Events are appended, never changed or removed. Whole for the case's own handlers and for reviewers; for others without what may name people.",
  ),
  fields: (t) => ({
    place: t.exposeInt("place", { description: say("Its place in the ledger", "序号", "1 for the first.") }),
    kind: t.expose("kind", { type: eventKindEnum, description: say("What took place", "环节") }),
    label: t.expose("label", { type: labelType, description: say("The kind in words", "环节名称") }),
    on: t.expose("on", { type: "Date", description: say("Day on which it took place", "发生日期") }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: say("When it was entered", "录入时间") }),
    by: t.exposeString("by", { description: say("Public id of the key that entered it", "录入密钥") }),
    note: t.exposeString("note", { nullable: true, description: say("Remark", "备注") }),
    evidence: t.field({
      type: [evidenceType],
      description: say("What proves it", "证据材料"),
      resolve: ({ evidence }) => [...evidence],
    }),
    data: t.expose("data", { type: dataType, description: say("What it says", "环节内容") }),
  }),
});
