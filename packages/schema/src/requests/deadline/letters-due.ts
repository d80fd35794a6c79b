import type { Label } from "../../label.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Calendar, DueDate } from "../../shared/working-days.js";
import { articles } from "../articles.js";
import type { Deadline, NoDeadline } from "./deadline.js";
import type { WhatIfAction } from "./hypothetical.js";
import { correctionNoticeDue } from "./other-periods.js";

const texts = {
  REPLY: { label: { en: "reply", zh: "答复书" }, article: articles.reply },
  EXTENSION_NOTICE: { label: { en: "extension notice", zh: "延期告知书" }, article: articles.reply },
  THIRD_PARTY_CONSULTATION: {
    label: { en: "third-party consultation", zh: "第三方意见征求书" },
    article: articles.thirdParty,
  },
  AGENCY_CONSULTATION: {
    label: { en: "consultation of an agency", zh: "共同制作机关意见征求函" },
    article: articles.agency,
  },
  CORRECTION_NOTICE: { label: { en: "correction notice", zh: "补正告知书" }, article: articles.correction },
  FEE_NOTICE: { label: { en: "fee notice", zh: "收费通知书" }, article: articles.fee },
} as const satisfies Record<string, { readonly label: Label; readonly article: Label }>;

/** A letter that goes out in the course of a case. */
export type CaseLetter = keyof typeof texts;

/** A letter, and the last day for it to go out. */
export interface LetterDue {
  readonly letter: CaseLetter;
  readonly label: Label;
  readonly article: Label;
  readonly by: PlainDate;
  readonly provisional: boolean;
  /** That day has passed. */
  readonly late: boolean;
}

/**
 * The letters that actions of today need, and the reply. An extension is told, and a fee noticed, within the period as
 * it runs now (条例 Art 33, 109号); a correction is asked for within 7 working days (Art 30); a consultation stops the
 * clock from the day on which its letter goes out: today.
 */
export function lettersDue(
  actions: readonly WhatIfAction[],
  now: Deadline | NoDeadline,
  reply: DueDate | null,
  calendar: Calendar,
  asOf: PlainDate,
): readonly LetterDue[] {
  const due = (letter: CaseLetter, by: DueDate | null): readonly LetterDue[] =>
    by ? [{ letter, ...texts[letter], by: by.date, provisional: by.provisional, late: asOf > by.date }] : [];
  const receivedOn = now.receipt.on;
  const period = now.dueOn === null ? null : { date: now.dueOn, provisional: now.provisional };
  const today = { date: asOf, provisional: false };
  const ofAction = (action: WhatIfAction) => {
    switch (action.kind) {
      case "extend":
        return due("EXTENSION_NOTICE", period);
      case "consult":
        return due(action.whom === "AGENCY" ? "AGENCY_CONSULTATION" : "THIRD_PARTY_CONSULTATION", today);
      case "askForCorrection":
        return due("CORRECTION_NOTICE", receivedOn && correctionNoticeDue(receivedOn, calendar));
      case "noticeFee":
        return due("FEE_NOTICE", period);
    }
  };
  return [...actions.flatMap(ofAction), ...due("REPLY", reply)];
}
