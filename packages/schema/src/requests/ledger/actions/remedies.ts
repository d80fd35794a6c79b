import { articles } from "../../articles.js";
import type { EventKind } from "../events.js";
import type { Action } from "../machine-types.js";
import type { RemedyStatus } from "../states.js";

/** What is challenged now may be another thing than what the last proceeding is about, wherever that one stands. */
const anywhere = [
  "NONE",
  "UNDER_REVIEW",
  "REVIEW_DECIDED",
  "IN_COURT",
  "JUDGED",
  "IN_SECOND_INSTANCE",
  "APPEAL_JUDGED",
] as const satisfies readonly RemedyStatus[];

/**
 * 行政复议、行政诉讼 against an answer, or the failure to give one (DOMAIN.md §1.8), beside the state of its case: by itself
 * none opens an archived case again (`reanswerOrdered` does). Each answer, and each failure to give one, has a proceeding
 * of its own, and goes through these states; that of the case is the last one's. Those about an answer and about the silence
 * before it may be pending at once, in either order: each goes on by its place (`proceeding`). A direct suit that was filed
 * is entered even where reconsideration had to come first (复议前置), and shown as a finding (`findingsOf`): whether to hear it is for the court, and Table 4 counts it (§2.4).
 * A suit goes on to a second instance at most; whether an appeal came in time is for the court too.
 */
export const remedyActions = {
  reviewFiled: {
    article: articles.remedies,
    moves: [{ from: anywhere, to: "UNDER_REVIEW" }],
    needs: ["ANSWERED_OR_OVERDUE", "REVIEW_ONCE", "REVIEW_BEFORE_SUIT"],
    checks: [],
  },
  reviewDecided: {
    article: articles.remedies,
    moves: [{ from: ["UNDER_REVIEW"], to: "REVIEW_DECIDED" }],
    needs: ["REVIEW_PENDING"],
    checks: [],
  },
  sued: {
    article: articles.suit,
    moves: [{ from: anywhere, to: "IN_COURT" }],
    needs: ["ANSWERED_OR_OVERDUE", "SUIT_ONCE", "REVIEW_ENDED"],
    checks: ["SUIT_IN_ORDER"],
  },
  judged: {
    article: articles.suit,
    moves: [{ from: ["IN_COURT"], to: "JUDGED" }],
    needs: ["SUIT_PENDING"],
    checks: [],
  },
  appealed: {
    article: null,
    moves: [{ from: ["JUDGED"], to: "IN_SECOND_INSTANCE" }],
    needs: ["JUDGMENT_UNAPPEALED", "JUDGMENT_NOT_OBEYED"],
    checks: [],
  },
  appealJudged: {
    article: null,
    moves: [{ from: ["IN_SECOND_INSTANCE"], to: "APPEAL_JUDGED" }],
    needs: ["APPEAL_PENDING"],
    checks: [],
  },
} as const satisfies Partial<Record<EventKind, Action<RemedyStatus>>>;
