import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { property } from "../../kit/property.js";
import { labelType } from "../../kit/shared-types.js";
import type { Label } from "../../label.js";
import type { EntryData, LedgerEntry } from "../../ledgers.js";
import { isNameless, saidFor } from "../access/nameless.js";
import type { Reading } from "../access/whole-reading.js";
import { eventLabels } from "../ledger/event-labels.js";
import type { EventKind, Evidence, Repeated } from "../ledger/events.js";
import { type Said, saidBy } from "./case-ledger.js";
import { eventKindEnum } from "./enums-graphql.js";
import { typedFields } from "./event-fields-graphql.js";

/** What an event says, and how it is read. */
interface ReadData {
  readonly said: EntryData;
  readonly noted: Reading["noted"];
}

interface EventObject extends Omit<Said, "data" | "repeats">, Pick<Reading, "noted"> {
  readonly data: ReadData;
  readonly place: number;
  readonly kind: EventKind;
  readonly label: Label;
  readonly on: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly repeats: Repeated | null;
}

/** An event as the schema gives it out, to somebody who reads its case in this way. */
export function eventObject(entry: LedgerEntry, { sight, noted }: Reading): EventObject {
  const { place, on, recordedAt, by } = entry;
  const kind = entry.kind as EventKind;
  const { repeats = null, ...own } = saidBy(entry);
  const { data: said, evidence, note } = saidFor(sight, own);
  const label = eventLabels[kind];
  return { place, kind, label, on, recordedAt, by, evidence, note, repeats, noted, data: { said, noted } };
}

/** One property of what an event says; what may name people is in the audit before it is shown. */
function shown({ said, noted }: ReadData, name: string): unknown {
  const value = said[name] ?? null;
  return value === null || isNameless(name) ? value : noted().then(() => value);
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

const repeatedType = builder.objectRef<Repeated>("RepeatedCaseEvent").implement({
  description: say("Who entered an event in the case that this one came of", "沿用环节的原录入情况"),
  fields: (t) => ({
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: say("When it was entered there", "原录入时间"),
    }),
    by: t.exposeString("by", { description: say("Public id of the key that entered it there", "原录入密钥") }),
    agency: t.string({
      nullable: true,
      description: say(
        "The agency that acted",
        "原办理机关",
        "Of a transferred request; null of a split one, and where the name isn't known.",
      ),
      resolve: ({ agency }) => agency ?? null,
    }),
  }),
});

const dataType = builder.objectRef<ReadData>("CaseEventData").implement({
  description: say("What an event says", "环节内容", "Each kind has some of these."),
  fields: (t) => {
    const fields = Object.entries(typedFields);
    // Of what type a field is, and what its value, only its declaration knows.
    return Object.fromEntries(
      fields.map(([name, { type, description }]) => [
        name,
        t.field({
          type: type as "String",
          nullable: true,
          description,
          resolve: (one) => shown(one, name) as string | null,
        }),
      ]),
    );
  },
});

/** One event of a case (办理环节). */
export const eventType = builder.objectRef<EventObject>("CaseEvent").implement({
  description: say(
    "One event of a case",
    "办理环节",
    "Events are appended, never changed or removed. Whole for the case's own handlers and for reviewers, which is audited; for others without what may name people.",
  ),
  fields: (t) => ({
    place: t.exposeInt("place", { description: say("Its place in the ledger", "序号", "1 for the first.") }),
    kind: t.expose("kind", { type: eventKindEnum, description: say("What took place", "环节") }),
    label: t.expose("label", { type: labelType, description: say("The kind in words", "环节名称") }),
    on: t.expose("on", { type: "Date", description: say("Day on which it took place", "发生日期") }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: say("When it was entered", "录入时间") }),
    by: t.exposeString("by", { description: say("Public id of the key that entered it", "录入密钥") }),
    repeats: t.expose("repeats", {
      type: repeatedType,
      nullable: true,
      description: say(
        "Who entered it in the case that this one came of",
        "沿用自拆分或者移交前的环节",
        "Null of what was entered here. Then `recordedAt` and `by` are those of the split or the transfer.",
      ),
    }),
    note: t.string({
      nullable: true,
      description: say("Remark", "备注"),
      resolve: async ({ note, noted }) => {
        if (note !== null) await noted();
        return note;
      },
    }),
    evidence: t.field({
      type: [evidenceType],
      description: say("What proves it", "证据材料"),
      resolve: async ({ evidence, noted }) => {
        if (evidence.length > 0) await noted();
        return [...evidence];
      },
    }),
    data: t.expose("data", { type: dataType, description: say("What it says", "环节内容") }),
  }),
});
