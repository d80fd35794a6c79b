import { builder } from "../../builder.js";
import type { Context } from "../../context.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import { statusType } from "../case/case-graphql.js";
import { caseLedger } from "../case/case-ledger.js";
import type { CaseObject } from "../case/case-object.js";
import { loadEntries } from "../case/entry-loader.js";
import { loadKept } from "../case/letters/kept-letters.js";
import { deadlineOf } from "../deadline/deadline-of.js";
import { foldCase } from "../ledger/fold.js";
import { caseStates } from "../ledger/states.js";
import { givenAnswer, type Progress, type ProgressSuccessor, progressOf } from "./progress.js";
import { recognise } from "./recognise.js";

const successorType = builder.objectRef<ProgressSuccessor>("ProgressSuccessor").implement({
  description: say("A request that came of one's own, by a split or a transfer", "拆分或者移交后的申请"),
  fields: (t) => ({
    registrationNumber: t.exposeString("registrationNumber", { description: say("Registration number", "登记编号") }),
    queryCode: t.exposeString("queryCode", {
      description: say(
        "Query code",
        "查询码",
        "With it, its number and the same name it is followed by `requestProgress`, as this one was.",
      ),
    }),
  }),
});

const progressType = builder.objectRef<Progress>("RequestProgress").implement({
  description: say("How a request stands, as its applicant sees it", "申请办理进度"),
  fields: (t) => {
    const date = (
      name:
        | "receivedOn"
        | "registeredOn"
        | "correctionAskedOn"
        | "correctBy"
        | "correctedOn"
        | "extendedOn"
        | "dueOn"
        | "answeredOn"
        | "closedOn",
      description: string,
    ) => t.expose(name, { type: "Date", nullable: true, description });
    return {
      registrationNumber: t.exposeString("registrationNumber", { description: say("Registration number", "登记编号") }),
      status: t.field({
        type: statusType,
        description: say("Where it stands", "办理状态"),
        resolve: ({ status }) => ({ code: status, label: caseStates[status].label }),
      }),
      receivedOn: date("receivedOn", say("Legal date of receipt", "收到申请之日", "By channel, Art 31.")),
      registeredOn: date("registeredOn", say("Registered on", "登记日期")),
      correctionAskedOn: date("correctionAskedOn", say("Correction asked for on", "补正告知日期")),
      correctBy: date("correctBy", say("Last day for the correction", "补正期限")),
      correctedOn: date("correctedOn", say("Correction received on", "收到补正日期")),
      extendedOn: date("extendedOn", say("Last extended on", "延期告知日期")),
      extensionDays: t.exposeInt("extensionDays", {
        description: say("Working days of all extensions", "延长工作日数"),
      }),
      dueOn: date("dueOn", say("Last day for the reply", "答复期限", "Null while no period runs.")),
      provisional: t.exposeBoolean("provisional", { description: say("The calendar isn't published yet", "是否暂定") }),
      answeredOn: date("answeredOn", say("Answer sent out on", "答复日期", "The last one, where it was given anew.")),
      closedOn: date("closedOn", say("Closed on", "办结日期", "Null while it is open, or answered anew.")),
      outcome: t.expose("outcome", {
        type: labelType,
        nullable: true,
        description: say("Outcome in words", "答复类型", "Null until it is closed."),
      }),
      reply: t.exposeString("reply", {
        nullable: true,
        description: say("Text of the reply", "答复内容", "Null until it is sent out, and where it isn't kept here."),
      }),
      transferredTo: t.exposeString("transferredTo", {
        nullable: true,
        description: say("Agency that it was transferred to", "移交的机关", "Null of one that wasn't."),
      }),
      successors: t.expose("successors", {
        type: [successorType],
        description: say(
          "What came of it, by a split or a transfer",
          "拆分或者移交后的申请",
          "Empty where it was neither, and of a transfer to an agency whose requests aren't kept here.",
        ),
      }),
    };
  },
});

/** What came of a request, in order; one that isn't registered here any more is left out. */
async function successorsOf(
  { state, request: { region } }: CaseObject,
  context: Context,
): Promise<ProgressSuccessor[]> {
  const ledgers = await Promise.all(state.successors.map((id) => loadEntries(region, id, context)));
  return state.successors.flatMap((id, at) => {
    const { registrationNumber } = foldCase(caseLedger(ledgers[at] ?? []));
    return registrationNumber === null ? [] : [{ registrationNumber, queryCode: context.queryCode(id) }];
  });
}

/** How a request stands. That its applicant has asked is in the audit before it is told: the reply names them. */
async function progress(one: CaseObject, context: Context): Promise<Progress> {
  const { ledgers, call } = context;
  const { ledger, state, moment, settings } = one;
  const { id, region } = one.request;
  await ledgers.noteApplicantReading(region, id, call);
  const given = givenAnswer(state);
  const kept = given?.letter == null ? null : await loadKept(region, id, given.letter, context);
  return progressOf(
    state,
    ledger,
    deadlineOf(ledger, moment.calendar, moment.on, settings),
    kept?.text ?? null,
    await successorsOf(one, context),
  );
}

/** Adds the applicant's own view of a request; without a key. */
export function addProgress(): void {
  const required = (description: string) => ({ required: true, description }) as const;
  builder.queryFields((t) => ({
    requestProgress: t.field({
      type: progressType,
      description: say(
        "How one's own request stands",
        "本人申请办理进度",
        "Without a key; audited, once for each case and day. Whatever is wrong, the error is the same; after some wrong tries there is none for a while.",
      ),
      // Who asks decides what is answered: it is never answered for several at once.
      extensions: { ofClient: true },
      args: {
        registrationNumber: t.arg.string(required(say("Registration number", "登记编号"))),
        queryCode: t.arg.string(required(say("Query code of the receipt", "查询码"))),
        name: t.arg.string(
          required(say("Name of the applicant", "申请人姓名或者名称", "Any one of several applicants.")),
        ),
      },
      resolve: async (_, given, context) => progress(await recognise(given, context), context),
    }),
  }));
}
