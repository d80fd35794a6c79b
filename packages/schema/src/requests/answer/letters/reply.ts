import type { PlainDate } from "../../../shared/plain-date.js";
import { numeral } from "../article.js";
import { outcomes } from "../outcomes.js";
import type { RemedyAgency } from "../review-bodies.js";
import {
  type DecisionFacts,
  type DecisionItem,
  decidedOutcomes,
  says,
  type WithheldPart,
  withheldParts,
} from "./decision.js";
import { decisionText, withheldText } from "./decision-text.js";
import { type LetterHead, letterOf, namesOf, opening, paragraph, type RequestFacts, youOf } from "./head.js";
import type { History } from "./history.js";
import { historyText } from "./history-text.js";
import type { Block, Letter } from "./letter.js";
import type { Needs, Place } from "./needs.js";
import { remedyBlocks } from "./remedy-blocks.js";
import { sentence } from "./wording.js";

/** What a reply (答复书) is composed of (DOMAIN.md §8.3). */
export interface ReplyInput extends LetterHead {
  readonly kind: "REPLY";
  readonly request: RequestFacts;
  readonly history?: History;
  readonly items: readonly DecisionItem[];
  /** How many items the application lists: each is decided, and one may be decided in parts. 0 where it isn't known. */
  readonly asked?: number;
  /** The items, from 1, whose outcomes the ledger of the case rules out: not to be written beside its history. */
  readonly unfit?: readonly number[];
  /** On what the remedies depend; see {@link RemedyAgency}. */
  readonly remedies?: RemedyAgency | null;
}

/** Composes a reply; null where something is missing, which `needs` then holds. */
export function reply(input: ReplyInput, needs: Needs): Letter | null {
  const { request, items, history = {} } = input;
  const you = youOf(request);
  const told = isNotice(items);
  needs.that("ITEMS", items.length > 0);
  needs.that("REASONS_ASKED_BETWEEN", isBetween(history.reasonsAskedOn, request.receivedOn, input.date));
  for (const item of input.unfit ?? []) needs.that("FITTING_OUTCOME", false, { item });
  for (let item = Math.max(1, items.length) + 1; item <= (input.asked ?? 0); item += 1) {
    needs.that("EACH_ITEM", false, { item });
  }
  const blocks = [
    ...opening(request, input, needs),
    ...historyText(history, you).map(paragraph),
    paragraph(`经审查，现${told ? "告知" : "答复"}如下：`),
    ...items.flatMap((item, at) =>
      itemBlocks(item, at + 1, { you, needs, history, date: input.date, single: items.length === 1 }),
    ),
    ...remedyBlocks(input, decidedOutcomes(items), told ? "本告知书" : "本答复", needs),
  ];
  const name = `政府信息公开申请${told ? "告知书" : "答复书"}`;
  return letterOf("REPLY", input, needs, { name, addressee: namesOf(request.addressee, needs), blocks });
}

type Day = PlainDate | null | undefined;

/** Whether a day, where it is told, is neither before the one nor after the other, as far as those are known. */
function isBetween(day: Day, first: Day, last: Day): boolean {
  return !day || ((!first || day >= first) && (!last || day <= last));
}

/** 告知书 where every item is 不予处理 or 其他处理; otherwise 答复书 (DOMAIN.md §8.3 has both titles). */
function isNotice(items: readonly DecisionItem[]): boolean {
  return items.length > 0 && items.every(({ outcome }) => ["NOT_HANDLED", "OTHER"].includes(outcomes[outcome].group));
}

interface Telling {
  readonly you: string;
  readonly needs: Needs;
  readonly history: History;
  readonly date: PlainDate | null | undefined;
  readonly single: boolean;
}

/** An item under its own heading where there are several; its withheld parts numbered below it. */
function itemBlocks(item: DecisionItem, number: number, telling: Telling): readonly Block[] {
  const { you, needs, single } = telling;
  const subject = needs.text("SUBJECT", item.subject, { item: number });
  demand(item, telling, { item: number });
  const heading: Block = { level: 1, text: `${numeral(number)}、关于“${sentence(subject).replace(/。$/, "")}”` };
  return [
    ...(single ? [] : [heading]),
    paragraph(decisionText(item, you)),
    ...withheldParts(item).map((part, at) => partBlock(part, at + 1, number, telling)),
  ];
}

function partBlock(part: WithheldPart, number: number, item: number, telling: Telling): Block {
  const place = { item, part: number };
  const name = telling.needs.text("PART", part.part, place);
  demand(part, telling, place);
  return { level: 3, text: `${number}. ${withheldText(name, part)}` };
}

/** What the outcome must say (DOMAIN.md §1.5.4). */
function demand(
  item: DecisionFacts & Pick<DecisionItem, "outcome">,
  { needs, history, date }: Telling,
  place: Place,
): void {
  const told = [item.search?.on, item.earlierReply?.on];
  needs.that(
    "PAST_DAYS",
    told.every((day) => isBetween(day, null, date)),
    place,
  );
  for (const statement of outcomes[item.outcome].mustSay) needs.that(statement, says[statement](item, history), place);
}
