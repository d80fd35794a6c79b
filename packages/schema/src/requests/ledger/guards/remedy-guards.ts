import { articles } from "../../articles.js";
import { isChallengeable, isChallenged, isNewlyChallengeable, lastRuling } from "../challenge.js";
import { hasOrdered } from "../orders.js";
import { isOrdered } from "../outstanding.js";
import type { CaseGuard } from "./guard.js";

/** What must hold of a case before a remedy is sought or ended, and before and after one orders to answer anew. */
export const remedyGuards = {
  // Nothing shortens the twenty working days; whether the period is over is asked of the deadline (refusalIn).
  ANSWERED_OR_OVERDUE: {
    label: {
      en: "A remedy is sought against an answer, or against the failure to give one in time.",
      zh: "须在答复送出之后，或者答复期限届满仍未答复。",
    },
    article: articles.remedies,
    holds: (state, moment) => state.review !== null || isChallengeable(state, moment),
  },
  REVIEW_ONCE: {
    label: {
      en: "Reconsideration of an answer is sought once: one was filed already.",
      zh: "对同一答复只能申请一次行政复议，本件已提起行政复议。",
    },
    article: articles.remedies,
    holds: (state, moment) => state.review === null || isNewlyChallengeable(state, moment),
  },
  REVIEW_BEFORE_SUIT: {
    label: {
      en: "Reconsideration comes before a suit: what went to court is not reconsidered.",
      zh: "行政复议须在行政诉讼之前提起，已提起行政诉讼的，不再复议。",
    },
    article: articles.suit,
    holds: (state, moment) => state.suit === null || isNewlyChallengeable(state, moment),
  },
  SUIT_ONCE: {
    label: {
      en: "A suit about an answer is filed once: there is one already, which goes on with an appeal only.",
      zh: "对同一答复只能提起一次行政诉讼，本件已提起诉讼，仅可上诉。",
    },
    article: articles.suit,
    holds: (state, moment) => state.suit === null || isNewlyChallengeable(state, moment),
  },
  REVIEW_ENDED: {
    label: {
      en: "While reconsideration is pending there is no suit: it follows the decision.",
      zh: "行政复议审理期间不得提起行政诉讼，须待复议决定作出。",
    },
    article: articles.suit,
    holds: (state, moment) => state.remedy !== "UNDER_REVIEW" || isNewlyChallengeable(state, moment),
  },
  REVIEW_PENDING: {
    label: { en: "Reconsideration is decided only where it is pending.", zh: "仅可登记审理中的行政复议的决定。" },
    article: articles.remedies,
    holds: ({ remedy }) => remedy === "UNDER_REVIEW",
  },
  SUIT_PENDING: {
    label: { en: "A suit is judged only where it is pending.", zh: "仅可登记审理中的行政诉讼的裁判。" },
    article: articles.remedies,
    holds: ({ remedy }) => remedy === "IN_COURT",
  },
  JUDGMENT_UNAPPEALED: {
    label: {
      en: "An appeal is filed once, and against a judgment of the first instance.",
      zh: "仅可对一审裁判提起上诉，且只登记一次。",
    },
    article: null,
    holds: ({ remedy }) => remedy === "JUDGED",
  },
  APPEAL_PENDING: {
    label: { en: "An appeal is judged only where it is pending.", zh: "仅可登记审理中的上诉的裁判。" },
    article: null,
    holds: ({ remedy }) => remedy === "IN_SECOND_INSTANCE",
  },
  // Whether a judgment of the first instance is effective, the ledger doesn't know: who enters the order says that it is.
  JUDGMENT_NOT_OBEYED: {
    label: {
      en: "A judgment by which an answer was ordered is effective: it is not appealed against.",
      zh: "已据以责令重新答复的裁判为生效裁判，不得再登记上诉。",
    },
    article: articles.remedies,
    holds: (state) => !hasOrdered(state, "JUDGMENT"),
  },
  CORRECTED_LAST: {
    label: {
      en: "Answering is ordered by the last decision or judgment, where that corrected, and once by each.",
      zh: "责令重新答复须依据最近一次结果为纠正的复议决定或者裁判，且每次仅登记一次。",
    },
    article: articles.remedies,
    holds: (state, { on }) => {
      const last = lastRuling(state, on);
      return last !== null && last.remedy.result === "CORRECTED" && !hasOrdered(state, last.by);
    },
  },
  // DOMAIN.md is silent: what the agency has no longer before it is not ordered back by an event.
  NOT_ENDED_OTHERWISE: {
    label: {
      en: "What was withdrawn, transferred or split is not answered anew.",
      zh: "已撤回、移交或者拆分的申请，不再重新答复。",
    },
    article: articles.remedies,
    holds: ({ open, dispatchedOn }) => open || dispatchedOn !== null,
  },
  // The day is of whoever ordered it: no step of the agency's moves it, or hands on what it was ordered to do.
  UNORDERED: {
    label: {
      en: "Once an answer is ordered, no correction, fee, extension, delay, transfer or split puts it off.",
      zh: "已被责令答复的，不得再以补正、收费、延期、合理延迟、移交或者拆分推延答复。",
    },
    article: articles.remedies,
    holds: (state) => !isOrdered(state),
  },
  // What is challenged is this agency's silence: handed on, the same silence could be challenged once more (Table 4, §2.4).
  UNCHALLENGED: {
    label: {
      en: "Once reconsideration or a suit was filed, the request is neither transferred nor split: its silence would be challenged, and counted, twice.",
      zh: "已提起行政复议或者行政诉讼的申请，不再移交或者拆分，以免同一逾期行为被重复提起和统计。",
    },
    article: articles.remedies,
    holds: (state) => !isChallenged(state),
  },
  NEVER_ANSWERED: {
    label: {
      en: "A request that was answered, and is to be answered anew, is not withdrawn: the new answer says what became of it.",
      zh: "已答复并被责令重新答复的申请不再登记撤回，有关情况在重新作出的答复中载明。",
    },
    article: articles.remedies,
    holds: ({ answers }) => answers.length === 0,
  },
} as const satisfies Record<string, CaseGuard>;
