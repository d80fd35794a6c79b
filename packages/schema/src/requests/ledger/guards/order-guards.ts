import { articles } from "../../articles.js";
import { lastRuling } from "../challenge.js";
import { type EventGuard, guardOf } from "./guard.js";

/** What must hold of an order to answer anew (责令重新答复). */
export const orderGuards = {
  ORDERED_BY_LAST: guardOf(
    "reanswerOrdered",
    articles.remedies,
    { en: "It names the last decision or judgment.", zh: "须写明最近一次复议决定或者裁判。" },
    (state, { data, on }) => lastRuling(state, on)?.by === data.orderedBy,
  ),
  ORDERED_DAY_AHEAD: guardOf(
    "reanswerOrdered",
    articles.remedies,
    { en: "The day by which to answer is later than the order.", zh: "责令答复的期限须晚于责令之日。" },
    (_, { on, data }) => data.answerBy == null || data.answerBy > on,
  ),
} as const satisfies Record<string, EventGuard>;
