import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { objectOf } from "../../kit/entity-object.js";
import { labelType } from "../../kit/shared-types.js";
import { readingOf } from "../access/whole-reading.js";
import type { Outcome } from "../answer/outcomes.js";
import { actionsOf } from "../deadline/allowed.js";
import { waitsFor } from "../ledger/queues.js";
import { type CaseStatus, caseStates } from "../ledger/states.js";
import { actionType } from "./action-graphql.js";
import { answersOf, caseAnswerType } from "./answers-graphql.js";
import { checkedAsOf, checkedPast } from "./as-of.js";
import { caseFindings } from "./case-findings.js";
import { type CaseObject, readCase } from "./case-object.js";
import { deadlineType } from "./deadline-graphql.js";
import { type Coded, deadlineIn } from "./deadline-object.js";
import { outcomeEnum, statusEnum, waitingEnum } from "./enums-graphql.js";
import { eventObject, eventType } from "./event-graphql.js";
import { caseFindingType } from "./finding-graphql.js";
import { letterKindEnum } from "./letters/letter-enums-graphql.js";
import { letterType } from "./letters/letter-graphql.js";
import { letterInputType } from "./letters/letter-input-graphql.js";
import { caseLetter } from "./letters/letter-object.js";
import { placedProceedings, proceedingType, remedyType } from "./proceedings-graphql.js";
import { type RecordDifference, recordDiffers } from "./record-differs.js";
import { loadRecord } from "./record-loader.js";
import { caseWhatIf, whatIfInput, whatIfType } from "./what-if-graphql.js";

/** Where a case stands (办理状态). */
export const statusType = builder.objectRef<Coded<CaseStatus>>("CaseStatusText").implement({
  description: say("Where a case stands, with its words", "办理状态"),
  fields: (t) => ({
    code: t.expose("code", { type: statusEnum, description: say("Code of the state", "状态代码") }),
    label: t.expose("label", { type: labelType, description: say("The state in words", "状态名称") }),
  }),
});

const differenceType = builder.objectRef<RecordDifference>("CaseRecordDifference").implement({
  description: say("What a record and the ledger of its case say differently", "申请记录与台账的不一致"),
  fields: (t) => ({
    field: t.exposeString("field", {
      description: say("Field of the record", "字段", "`receivedOn`, `closedOn` or `outcome`."),
    }),
    record: t.exposeString("record", { nullable: true, description: say("What the record says", "申请记录") }),
    ledger: t.exposeString("ledger", { nullable: true, description: say("What the ledger comes to", "办理台账") }),
  }),
});

/** A case (办理事项): what its ledger says. */
export const caseType = builder.objectRef<CaseObject>("Case").implement({
  description: say(
    "Handling of a request, as its ledger tells it",
    "办理情况",
    "All but the events is derived from them.",
  ),
  fields: (t) => {
    const asOf = t.arg({ type: "Date", description: say("Day that is asked about", "截止日期", "Default: today.") });
    return {
      version: t.int({
        description: say("Number of events", "台账版本", "`seen` of the next event."),
        resolve: ({ entries }) => entries.length,
      }),
      events: t.field({
        type: [eventType],
        description: say("Its events, in the order in which they were entered", "办理台账"),
        resolve: ({ request, entries, state }, _, context) => {
          const reading = readingOf(request, state, context);
          return entries.map((entry) => eventObject(entry, reading));
        },
      }),
      status: t.field({
        type: statusType,
        description: say("Where it stands", "办理状态"),
        resolve: ({ state: { status } }) => ({ code: status, label: caseStates[status].label }),
      }),
      remedy: t.field({
        type: remedyType,
        description: say("Where the last proceeding against its answer stands", "救济状态"),
        resolve: ({ state: { remedy } }) => remedy,
      }),
      proceedings: t.field({
        type: [proceedingType],
        description: say(
          "Its proceedings, in the order in which they were entered",
          "各次复议、诉讼",
          "One about the answer that came may be pending beside the one about the silence before it.",
        ),
        resolve: ({ state }) => placedProceedings(state),
      }),
      findings: t.field({
        type: [caseFindingType],
        description: say(
          "What of it the agency should know",
          "办理提示",
          "A notice of correction after its 7 working days; a late correction that states its reason; an extension that was given or entered after the day that it extended; a fee that the bands don't give; a third party that objected and wasn't told; a direct suit where reconsideration comes first, by the outcome, by the items of a reply that was drafted here, and by what the place adds.",
        ),
        resolve: async (one, _, context) => [...(await caseFindings(one, context))],
      }),
      open: t.boolean({ description: say("Whether it is unanswered", "是否在办"), resolve: ({ state }) => state.open }),
      waitingFor: t.field({
        type: [waitingEnum],
        description: say("Whom it waits for", "等待对象"),
        resolve: ({ state, moment }) => [...waitsFor(state, moment)],
      }),
      handler: t.string({
        nullable: true,
        description: say("Who handles it", "承办人"),
        resolve: ({ state }) => state.handler,
      }),
      registrationNumber: t.string({
        nullable: true,
        description: say("Registration number", "登记编号"),
        resolve: ({ state }) => state.registrationNumber,
      }),
      outcome: t.field({
        type: outcomeEnum,
        nullable: true,
        description: say("Outcome, once signed", "答复类型", "Of the last answer: null while it is answered anew."),
        resolve: ({ state }) => state.outcome as Outcome | null,
      }),
      letterNumber: t.string({
        nullable: true,
        description: say("Number of the signed letter", "答复书文号"),
        resolve: ({ state }) => state.letter,
      }),
      answers: t.field({
        type: [caseAnswerType],
        description: say(
          "Every answer that was signed, in order",
          "历次答复",
          "Those that a decision or judgment set aside, and the last one. Table 3 counts the first.",
        ),
        resolve: ({ state }) => [...answersOf(state)],
      }),
      letter: t.field({
        type: letterType,
        nullable: true,
        description: say(
          "A letter of the case",
          "文书",
          "The one that went out under the number, the signed reply, or a preview; null of a reply that was signed elsewhere. Reading it is noted in the audit.",
        ),
        args: {
          kind: t.arg({ type: letterKindEnum, required: true, description: say("Kind of letter", "文书种类") }),
          input: t.arg({ type: letterInputType, description: say("What it says, of a preview", "文书内容") }),
          number: t.arg.string({ description: say("Number of a letter that went out", "已发文书文号") }),
        },
        resolve: (one, args, context) => caseLetter(one, args, context),
      }),
      submittedAt: t.field({
        type: "DateTime",
        nullable: true,
        description: say(
          "When it was submitted",
          "提交时间",
          "By the record of the request; null where that has none.",
        ),
        resolve: async ({ request }, _, context) => {
          const { submittedAt } = await loadRecord(request.id, context);
          return submittedAt == null ? null : String(submittedAt);
        },
      }),
      arrivedOn: t.field({
        type: "Date",
        nullable: true,
        description: say("Came in on", "到达日期", "Submitted, signed for or arrived, by channel."),
        resolve: ({ state }) => state.arrivedOn,
      }),
      confirmedOn: t.field({
        type: "Date",
        nullable: true,
        description: say("Both sides confirmed on", "双方确认日期", "Art 31; null where the channel needs none."),
        resolve: ({ state }) => state.confirmedOn,
      }),
      receivedOn: t.field({
        type: "Date",
        nullable: true,
        description: say("Legal date of receipt", "收到申请之日", "By channel, Art 31, or as it was stated."),
        resolve: ({ state }) => state.receivedOn,
      }),
      closedOn: t.field({
        type: "Date",
        nullable: true,
        description: say(
          "Closed on",
          "办结日期",
          "Null until it is closed. The first time: it stays where it is answered anew, as Table 3 counts it so.",
        ),
        resolve: ({ state }) => state.closedOn,
      }),
      recordDiffers: t.field({
        type: [differenceType],
        description: say(
          "What the record of the request says differently",
          "申请记录与台账不一致之处",
          "Table 3 counts the record. One in a county's own table follows the ledger where its mapping lets it be written, as soon as the county takes it; otherwise correct whichever is wrong.",
        ),
        resolve: async ({ request, state }, _, context) => [
          ...recordDiffers(await loadRecord(request.id, context), state),
        ],
      }),
      availableActions: t.field({
        type: [actionType],
        description: say(
          "What is possible on a day",
          "可办理事项",
          "What the case as it stands would take when it is dated that day, as of an earlier one too, where that is lawful. Before the application came in: nothing but to state the day of its receipt.",
        ),
        args: {
          on: t.arg({
            type: "Date",
            description: say("Day on which it takes place", "发生日期", "Default: today. Not after it."),
          }),
        },
        resolve: ({ ledger, moment, settings }, args) => [
          ...actionsOf(ledger, checkedPast(args.on, moment.on, ["on"]), moment.calendar, settings),
        ],
      }),
      deadline: t.field({
        type: deadlineType,
        description: say("Deadline for the reply", "答复期限"),
        args: { asOf },
        resolve: ({ request, ledger, state, moment: { on, calendar }, settings }, args, context) => ({
          ...deadlineIn(ledger, { calendar, settings }, checkedAsOf(args.asOf, on)),
          noted: readingOf(request, state, context).noted,
        }),
      }),
      whatIf: t.field({
        type: whatIfType,
        description: say("What would become of the deadline", "期限推演", "Nothing is recorded."),
        args: {
          actions: t.arg({
            type: [whatIfInput],
            required: true,
            description: say("What is done on the day", "拟办事项"),
          }),
          asOf,
        },
        resolve: (one, args, context) => {
          const { noted } = readingOf(one.request, one.state, context);
          return caseWhatIf({ ...one, noted }, args.actions, checkedAsOf(args.asOf, one.moment.on));
        },
      }),
    };
  },
});

/** Adds the case to requests; only for keys of the region. */
export function addCase(): void {
  builder.objectFields(objectOf("Request"), (t) => ({
    case: t.field({
      type: caseType,
      nullable: true,
      description: say(
        "How it is handled",
        "办理情况",
        "For keys of the region; those that are not the case's own handler's or a reviewer's see states, days and numbers, and nothing that may name people. Null when nothing has been entered in its ledger.",
      ),
      extensions: { needs: ["region"] },
      resolve: (row, _, context) => readCase(row, context),
    }),
  }));
}
