import { builder } from "../../builder.js";
import { describe, say } from "../../kit/describe.js";
import type { Label } from "../../label.js";
import { materialKinds } from "../answer/material-kinds.js";
import { outcomes } from "../answer/outcomes.js";
import type { DayReason } from "../deadline/day-reasons.js";
import { dayReasonTexts } from "../deadline/day-reasons.js";
import type { Standing } from "../deadline/standing.js";
import { eventLabels, gateLabels } from "../ledger/event-labels.js";
import { queueLabels } from "../ledger/queues.js";
import { caseStates, remedyStates, waitingLabels } from "../ledger/states.js";
import {
  appellantLabels,
  consultedLabels,
  deliveryLabels,
  orderedByLabels,
  resultLabels,
  wayLabels,
} from "./event-words.js";

/** An enum whose members are the names of labels. */
export function enumOfLabels<Name extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<Name, Label>>,
) {
  const values = Object.entries<Label>(labels).map(([code, label]) => [
    code,
    { value: code, description: describe({ en: capital(label.en), zh: label.zh }) },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as Record<Name, { value: Name; description: string }>,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The labels of what is declared under names. */
export function labelsOf<Name extends string>(declared: Readonly<Record<Name, { readonly label: Label }>>) {
  const labels = Object.entries<{ readonly label: Label }>(declared).map(([name, { label }]) => [name, label]);
  return Object.fromEntries(labels) as Record<Name, Label>;
}

const standings: Readonly<Record<Standing, Label>> = {
  RUNNING: { en: "The period runs", zh: "期限内" },
  SUSPENDED: { en: "An opinion is outstanding", zh: "征求意见，期限停止计算" },
  OVERDUE: { en: "The last day has passed", zh: "已逾期" },
  MET_IN_TIME: { en: "Answered in time", zh: "按期答复" },
  MET_LATE: { en: "Answered late", zh: "逾期答复" },
};

export const eventKindEnum = enumOfLabels("CaseEventKind", say("What took place in a case", "办理环节"), eventLabels);
export const statusEnum = enumOfLabels("CaseStatus", say("Where a case stands", "办理状态"), labelsOf(caseStates));
export const remedyEnum = enumOfLabels(
  "CaseRemedyStatus",
  say("Where the remedies against an answer stand", "救济状态"),
  labelsOf(remedyStates),
);
export const waitingEnum = enumOfLabels("CaseWaitingFor", say("Whom a case waits for", "等待对象"), waitingLabels);
export const queueEnum = enumOfLabels(
  "CaseQueueName",
  say("Open requests by what is to be done", "待办队列"),
  queueLabels,
);
export const wayEnum = enumOfLabels("ConfirmationWay", say("How both sides confirmed", "确认方式"), wayLabels);
export const consultedEnum = enumOfLabels(
  "Consulted",
  say("Whose opinion is asked for", "被征求意见方类型"),
  consultedLabels,
);
export const gateEnum = enumOfLabels("ReviewGate", say("One of the six gates of a draft", "六关"), gateLabels);
export const deliveryEnum = enumOfLabels("DeliveryWay", say("How a letter is delivered", "送达方式"), deliveryLabels);
export const resultEnum = enumOfLabels("RemedyResult", say("How a remedy ended", "救济结果"), resultLabels);
export const appellantEnum = enumOfLabels("Appellant", say("Who appeals", "上诉人"), appellantLabels);
export const orderedByEnum = enumOfLabels("OrderedBy", say("What orders to answer anew", "责令依据"), orderedByLabels);
export const outcomeEnum = enumOfLabels(
  "CaseOutcome",
  say("How a request is answered", "答复类型"),
  labelsOf(outcomes),
);
export const materialEnum = enumOfLabels(
  "DossierMaterialKind",
  say("A kind of material of a dossier", "卷宗材料种类"),
  labelsOf(materialKinds),
);
export const standingEnum = enumOfLabels(
  "DeadlineStanding",
  say("How a deadline stands on a day", "期限状态"),
  standings,
);
export const dayReasonEnum = enumOfLabels<DayReason>(
  "DeadlineDayReason",
  say("Why a day counts or doesn't", "计日理由"),
  labelsOf(dayReasonTexts),
);
