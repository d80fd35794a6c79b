import type { Context } from "../../../context.js";
import { badInput } from "../../../kit/checked-value.js";
import { plainDate } from "../../../shared/plain-date.js";
import { caseOutcome } from "../../answer/case-outcome.js";
import type { Outcome } from "../../answer/outcomes.js";
import type { CaseObject } from "../case-object.js";
import { checkedEvent } from "../event-input.js";
import { enter } from "../record-event.js";
import { checkedDetails } from "./check-details.js";
import { keptDraft } from "./kept-letters.js";
import type { AnswerGiven } from "./letter-details.js";
import { refuseLater } from "./past-days.js";

/** An answer to be drafted, as the caller asks for it. */
export interface ReplyArgs {
  readonly id: string;
  /** Events that the caller has seen. */
  readonly seen: number;
  readonly answer: { readonly outcome?: Outcome | null | undefined; readonly [name: string]: unknown };
  readonly on: string;
  readonly idempotencyKey: string;
}

/**
 * Drafts the answer to a request: enters `drafted` with the outcome that follows from the items, and keeps what the
 * answer says beside the ledger, from where signing takes it.
 * @throws as `recordEvent`; BadInputError when no outcome follows and none is chosen, or a day
 * that it tells as past is after the draft
 */
export async function replyToRequest(args: ReplyArgs, context: Context): Promise<CaseObject | null> {
  const { outcome: chosen, ...given } = args.answer;
  const today = plainDate(context.today);
  const answer = checkedDetails(given, today, ["answer"]) as AnswerGiven;
  const items = (answer.items ?? []).map((item) => item.outcome);
  const outcome = outcomeOf(items, chosen ?? null);
  const drafted = checkedEvent({ kind: "drafted", on: args.on, outcome }, today);
  refuseLater(answer, drafted.on);
  const event = { ...drafted, data: { ...drafted.data, items } };
  const { id, seen, idempotencyKey } = args;
  return enter({ id, seen, event, enclosed: (place) => keptDraft(answer, place), idempotencyKey }, context);
}

/** One request, one outcome (DOMAIN.md §1.5.4): what follows from the items; where nothing does, a person chooses. */
function outcomeOf(items: readonly Outcome[], chosen: Outcome | null): Outcome {
  if (items.length === 0) throw badInput(["answer", "items"], "there is no item", "没有答复事项");
  const follows = caseOutcome(items);
  const path = ["answer", "outcome"];
  if (follows !== null && chosen !== null && chosen !== follows) {
    throw badInput(path, `${follows} follows from the items`, `由各项得出的类型为 ${follows}`);
  }
  const outcome = follows ?? chosen;
  if (outcome === null) throw badInput(path, "none follows from the items: choose one", "各项不能得出类型，请选定");
  if (follows !== null || items.includes(outcome)) return outcome;
  throw badInput(path, "no item has it", "不是任何一项的类型");
}
