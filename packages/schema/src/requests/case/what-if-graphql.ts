import type { InputRef } from "@pothos/core";
import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { DueDate } from "../../shared/working-days.js";
import type { WhatIfAction } from "../deadline/hypothetical.js";
import type { LetterDue } from "../deadline/letters-due.js";
import { whatIfOfRecord } from "../deadline/record-what-if.js";
import { type WhatIf, whatIf } from "../deadline/what-if.js";
import type { CaseObject } from "./case-object.js";
import { deadlineType, dueDateType } from "./deadline-graphql.js";
import { type DeadlineObject, deadlineObject } from "./deadline-object.js";
import { consultedEnum } from "./enums-graphql.js";
import type { Reckoning } from "./reckoning.js";
import { checkedActions, type WhatIfGiven } from "./what-if-input.js";

interface Refused {
  readonly index: number;
  readonly reason: string;
  readonly label: Label;
  readonly article: Label | null;
}

interface WhatIfObject {
  readonly now: DeadlineObject;
  readonly after: DeadlineObject;
  readonly lastLawfulDay: DueDate | null;
  readonly letters: readonly LetterDue[];
  readonly refused: readonly Refused[];
}

const actionKind = builder.enumType("WhatIfKind", {
  description: say("What an agency may do that moves a deadline", "拟办事项类型"),
  values: {
    extend: { description: say("Extend the period", "延期", "Needs workingDays.") },
    consult: { description: say("Ask for an opinion", "征求意见", "Needs whom.") },
    askForCorrection: { description: say("Ask for a correction", "补正告知") },
    noticeFee: { description: say("Give notice of a fee", "收费通知", "Needs amountYuan.") },
  } satisfies Record<WhatIfAction["kind"], unknown>,
});

/** What is supposed to be done. */
export const whatIfInput: InputRef<WhatIfGiven> = builder.inputRef<WhatIfGiven>("WhatIfAction").implement({
  description: say("What is supposed to be done on the day", "拟办事项"),
  fields: (t) => ({
    kind: t.field({ type: actionKind, required: true, description: say("What is done", "事项类型") }),
    workingDays: t.int({ description: say("Working days of an extension", "延长工作日数") }) as never,
    whom: t.field({ type: consultedEnum, description: say("Whose opinion is asked for", "被征求意见方类型") }) as never,
    name: t.string({ description: say("Name of who is asked for an opinion", "被征求意见方") }) as never,
    correctBy: t.field({
      type: "Date",
      description: say("Last day for the correction", "补正期限", "Default: ten working days."),
    }) as never,
    amountYuan: t.float({ description: say("Fee in yuan", "费用（元）") }) as never,
  }),
});

const letterType = builder.objectRef<LetterDue>("LetterDue").implement({
  description: say("A letter, and the last day for it to go out", "应发文书"),
  fields: (t) => ({
    letter: t.exposeString("letter", { description: say("Code of the letter", "文书代码") }),
    label: t.expose("label", { type: labelType, description: say("Name of the letter", "文书名称") }),
    article: t.expose("article", { type: labelType, description: say("Provision behind it", "依据条款") }),
    by: t.expose("by", { type: "Date", description: say("Last day for it to go out", "最晚发出日期") }),
    provisional: t.exposeBoolean("provisional", { description: say("The calendar isn't published yet", "是否暂定") }),
    late: t.exposeBoolean("late", { description: say("That day has passed", "是否已逾期") }),
  }),
});

const refusedType = builder.objectRef<Refused>("WhatIfRefused").implement({
  description: say("An action that doesn't count, or that the case wouldn't take", "不予计算或者不能办理的事项"),
  fields: (t) => ({
    index: t.exposeInt("index", { description: say("Its place among the actions", "序号", "0 for the first.") }),
    reason: t.exposeString("reason", { description: say("Code of the reason", "理由代码") }),
    label: t.expose("label", { type: labelType, description: say("The reason in words", "理由") }),
    article: t.expose("article", {
      type: labelType,
      nullable: true,
      description: say("Provision behind the reason", "依据条款", "Null where there is none."),
    }),
  }),
});

/** What would become of a deadline (期限推演). */
export const whatIfType = builder.objectRef<WhatIfObject>("WhatIf").implement({
  description: say("What would become of a deadline", "期限推演"),
  fields: (t) => ({
    now: t.expose("now", { type: deadlineType, description: say("As the ledger stands", "现时期限") }),
    // biome-ignore lint/suspicious/noThenProperty: the name of a field, and no function
    then: t.field({
      type: deadlineType,
      description: say("As it would stand after the actions", "办理后期限"),
      resolve: ({ after }) => after,
    }),
    lastLawfulDay: t.expose("lastLawfulDay", {
      type: dueDateType,
      nullable: true,
      description: say("Last lawful day if everybody else takes all of their time", "最晚期限"),
    }),
    letters: t.field({
      type: [letterType],
      description: say("Letters that must go out, and by when", "应发文书"),
      resolve: ({ letters }) => [...letters],
    }),
    refused: t.field({
      type: [refusedType],
      description: say("Actions that don't count, or that the case wouldn't take", "不予计算或者不能办理的事项"),
      resolve: ({ refused }) => [...refused],
    }),
  }),
});

/** Of what something is supposed, and how it is read. */
type SupposedOf = Pick<CaseObject, "ledger" | "moment" | "settings"> & Pick<DeadlineObject, "noted">;

/** What would become of the deadline of a case, and which letters would have to go out. @throws BadInputError, BadDateError */
export function caseWhatIf(
  { ledger, moment: { calendar }, settings, noted }: SupposedOf,
  given: readonly WhatIfGiven[],
  asOf: PlainDate,
): WhatIfObject {
  const actions = checkedActions(given, asOf);
  return shown(whatIf(ledger, actions, calendar, asOf, settings), actions, asOf, { calendar, settings, noted });
}

/** A request in whose ledger nothing is entered, by its record. */
interface SupposedRecord extends Pick<CaseObject, "moment" | "settings"> {
  readonly receivedOn: PlainDate | null;
}

/** The same of a request in whose ledger nothing is entered. @throws BadInputError, BadDateError */
export function recordWhatIf(
  { receivedOn, moment: { calendar }, settings }: SupposedRecord,
  given: readonly WhatIfGiven[],
  asOf: PlainDate,
): WhatIfObject {
  const actions = checkedActions(given, asOf);
  return shown(whatIfOfRecord(receivedOn, actions, calendar, asOf, settings), actions, asOf, { calendar, settings });
}

function shown(
  { now, then, lastLawfulDay, letters, refused }: WhatIf,
  actions: readonly WhatIfAction[],
  asOf: PlainDate,
  { calendar, settings, noted }: Reckoning & Pick<DeadlineObject, "noted">,
): WhatIfObject {
  return {
    now: { ...deadlineObject(now, asOf, { calendar, settings }), noted },
    after: { ...deadlineObject(then, asOf, { calendar, settings }), noted },
    lastLawfulDay,
    letters,
    refused: refused.map(({ action, reason, label, article }) => ({
      ...{ index: actions.indexOf(action), reason, label, article },
    })),
  };
}
