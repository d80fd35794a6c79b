import { builder } from "../../builder.js";
import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { DueDate } from "../../shared/working-days.js";
import type { DutyMet } from "../deadline/duty-met.js";
import type { LegalReceipt, NoLegalReceipt } from "../deadline/legal-receipt.js";
import type { NoClockReason } from "../deadline/no-clock.js";
import type { OrderedDay } from "../deadline/ordered.js";
import type { ProofDay } from "../deadline/proof.js";
import type { Suspension } from "../deadline/suspensions.js";
import { requestChannel } from "../model.js";
import type { DeadlineObject } from "./deadline-object.js";
import { consultedEnum, dayReasonEnum, deliveryEnum, orderedByEnum, standingEnum } from "./enums-graphql.js";
import { ignoredType } from "./ignored-graphql.js";
import { readingType } from "./reading-graphql.js";

/** A day that a period ends on (期限届满日). */
export const dueDateType = builder.objectRef<DueDate>("DueDate").implement({
  description: say("Last day of a period", "期限届满日"),
  fields: (t) => ({
    date: t.expose("date", { type: "Date", description: say("Due at the end of this day", "届满日期") }),
    provisional: t.exposeBoolean("provisional", { description: say("The calendar isn't published yet", "是否暂定") }),
  }),
});

const reasonType = builder.objectRef<NoClockReason>("NoClockReason").implement({
  description: say("Why no clock runs", "期限不计算的理由"),
  fields: (t) => ({
    code: t.exposeString("code", { description: say("Code of the reason", "理由代码") }),
    label: t.expose("label", { type: labelType, description: say("The reason in words", "理由") }),
    article: t.expose("article", { type: labelType, nullable: true, description: say("Provision", "依据条款") }),
  }),
});

/** A part of a deadline that may name who is consulted, or say why a day of receipt was stated. */
type Named<Part> = Part & Pick<DeadlineObject, "noted">;

function isStatedDay(receipt: LegalReceipt | NoLegalReceipt): boolean {
  return receipt.on !== null && receipt.stated !== null;
}

const receiptDayType = builder.objectRef<Named<LegalReceipt | NoLegalReceipt>>("LegalReceiptDay").implement({
  description: say("Day from which the law counts", "收到申请之日", "By channel, Art 31, or as it was stated."),
  fields: (t) => ({
    on: t.expose("on", { type: "Date", nullable: true, description: say("The day, once it is known", "收到申请之日") }),
    channel: t.expose("channel", {
      type: enumOf(requestChannel),
      nullable: true,
      description: say("How it came in", "申请渠道"),
    }),
    basis: t.field({
      type: labelType,
      description: say(
        "What the day rests on",
        "认定依据",
        "With an empty ledger: the record of the request. Of a stated day its reason, `***` where it is left out.",
      ),
      resolve: async (receipt) => {
        if (isStatedDay(receipt)) await receipt.noted?.();
        return receipt.basis;
      },
    }),
    stated: t.boolean({
      description: say("Whether the agency stated it, with a reason", "是否另行认定", "In place of the channel's day."),
      resolve: isStatedDay,
    }),
  }),
});

const metType = builder.objectRef<DutyMet>("DutyMet").implement({
  description: say("When and how the duty to reply was met", "答复义务履行情况"),
  fields: (t) => ({
    on: t.expose("on", { type: "Date", description: say("Day on which it was met", "履行日期") }),
    delivery: t.expose("delivery", {
      type: deliveryEnum,
      description: say("How the answer was delivered", "送达方式"),
    }),
    basis: t.expose("basis", { type: labelType, description: say("What the day rests on", "认定依据") }),
  }),
});

const suspensionType = builder.objectRef<Named<Suspension>>("DeadlineSuspension").implement({
  description: say("Time of a consultation that is excluded", "征求意见扣除时间", "Art 33(3)."),
  fields: (t) => ({
    id: t.exposeString("id", {
      description: say("Name of the consultation", "征求意见编号", "In queues its place, from 1."),
    }),
    whom: t.expose("whom", {
      type: consultedEnum,
      description: say("Whose opinion was asked for", "被征求意见方类型"),
    }),
    name: t.string({
      description: say("Name of the addressee", "被征求意见方", "`***` where it is left out, as in queues."),
      resolve: async ({ name, noted }) => {
        await noted?.();
        return name;
      },
    }),
    after: t.expose("after", {
      type: "Date",
      description: say("Excluded are the days after this one", "扣除起始日前一日"),
    }),
    until: t.expose("until", { type: "Date", description: say("Last excluded day", "扣除截止日") }),
    ended: t.boolean({
      description: say("Whether it has ended", "是否已结束"),
      resolve: ({ endedBy }) => endedBy !== null,
    }),
  }),
});

const proofDayType = builder.objectRef<Named<ProofDay>>("DeadlineDay").implement({
  description: say("One day of a deadline's proof", "期限计算明细"),
  fields: (t) => ({
    date: t.expose("date", { type: "Date", description: say("The day", "日期") }),
    counted: t.exposeInt("counted", {
      nullable: true,
      description: say("Which working day of the period it is", "第几个工作日", "Null when it isn't counted."),
    }),
    reason: t.expose("reason", { type: dayReasonEnum, description: say("Why it counts or doesn't", "理由代码") }),
    label: t.field({
      type: labelType,
      description: say(
        "The reason in words",
        "理由",
        "Of a suspended day it names who is consulted, of a stated day of receipt its reason.",
      ),
      resolve: async ({ label, noted }) => {
        await noted?.();
        return label;
      },
    }),
    article: t.expose("article", { type: labelType, description: say("Provision behind it", "依据条款") }),
    published: t.exposeBoolean("published", {
      description: say("The calendar of the day is published", "日历是否已公布"),
    }),
  }),
});

const orderedDayType = builder.objectRef<OrderedDay>("OrderedDay").implement({
  description: say("Day by which it was ordered to answer", "责令答复期限"),
  fields: (t) => ({
    on: t.expose("on", { type: "Date", description: say("Day on which the order binds the agency", "责令之日") }),
    orderedBy: t.expose("orderedBy", { type: orderedByEnum, description: say("What orders it", "责令依据") }),
    answerBy: t.expose("answerBy", { type: "Date", description: say("The day that it states", "责令答复期限") }),
  }),
});

/** The deadline for the reply (答复期限). */
export const deadlineType = builder.objectRef<DeadlineObject>("CaseDeadline").implement({
  description: say(
    "Deadline for the reply, as it stands on a day",
    "答复期限",
    "Derived when asked for, never stored.",
  ),
  fields: (t) => ({
    dueOn: t.expose("dueOn", {
      type: "Date",
      nullable: true,
      description: say("Last lawful day for the reply", "期限届满日", "Null when no clock runs."),
    }),
    daysLeft: t.exposeInt("daysLeft", {
      nullable: true,
      description: say("Working days left", "剩余工作日", "0 on the last day, negative after it."),
    }),
    provisional: t.exposeBoolean("provisional", {
      description: say(
        "Whether it may still move",
        "是否暂定",
        "Days of the period aren't published yet, or nothing is entered in the ledger and the record alone says the day of receipt.",
      ),
    }),
    standing: t.expose("standing", {
      type: standingEnum,
      nullable: true,
      description: say("How it stands", "期限状态", "Null when no clock runs."),
    }),
    reason: t.expose("reason", {
      type: reasonType,
      nullable: true,
      description: say("Why no clock runs", "不计算的理由"),
    }),
    receipt: t.field({
      type: receiptDayType,
      description: say("Legal day of receipt", "收到申请之日"),
      resolve: ({ receipt, noted }) => ({ ...receipt, noted }),
    }),
    workingDays: t.exposeInt("workingDays", {
      nullable: true,
      description: say("Working days of the period, with its extension", "期限工作日数"),
    }),
    extensionDays: t.exposeInt("extensionDays", {
      nullable: true,
      description: say("Working days of the extension", "延长工作日数"),
    }),
    waitingUntil: t.expose("waitingUntil", {
      type: dueDateType,
      nullable: true,
      description: say(
        "Last day for what is waited for",
        "等待截止日",
        "The correction, or the payment. Null while it isn't known when the fee notice was received.",
      ),
    }),
    correctionNoticeBy: t.field({
      type: dueDateType,
      nullable: true,
      resolve: ({ correctionNoticeBy }) => correctionNoticeBy(),
      description: say(
        "Last day for a notice of correction to go out",
        "补正告知期限",
        "Art 30: 7 working days after the receipt, if one is needed. Null before the legal receipt.",
      ),
    }),
    ignored: t.field({
      type: [ignoredType],
      description: say("Events that the clock doesn't count, and why", "不计入期限的环节"),
      resolve: ({ ignored }) => [...ignored],
    }),
    ordered: t.expose("ordered", {
      type: orderedDayType,
      nullable: true,
      description: say(
        "The order that fixes the day",
        "责令重新答复",
        "In place of the law's period; nothing the agency does moves it. Null where there is none.",
      ),
    }),
    met: t.expose("met", { type: metType, nullable: true, description: say("When the duty was met", "履行情况") }),
    suspensions: t.field({
      type: [suspensionType],
      description: say("Time that is excluded", "扣除时间"),
      resolve: ({ suspensions, noted }) => suspensions.map((one) => ({ ...one, noted })),
    }),
    reading: t.expose("reading", {
      type: readingType,
      description: say("How the law was read for it", "计算口径"),
    }),
    proof: t.field({
      type: [proofDayType],
      description: say(
        "Every day from the receipt to the last lawful day",
        "逐日计算明细",
        "Counted or skipped, and why.",
      ),
      resolve: ({ proof, receipt, noted }) =>
        proof().map((day) => {
          const isPersonal = day.reason === "SUSPENDED" || (day.date === receipt.on && isStatedDay(receipt));
          return { ...day, noted: isPersonal ? noted : undefined };
        }),
    }),
  }),
});
