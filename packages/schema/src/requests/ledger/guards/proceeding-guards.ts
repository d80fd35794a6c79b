import { articles } from "../../articles.js";
import { mustName, namedBy, proceedingsOf } from "../proceedings.js";
import type { EventGuard } from "./guard.js";

/** What must hold of an event that goes on with one of several proceedings. */
export const proceedingGuards = {
  PROCEEDING_KNOWN: {
    about: null,
    article: articles.remedies,
    label: {
      en: "A proceeding is named by its place among those of the case, from 1.",
      zh: "须以该件各次复议、诉讼的登记顺序（自 1 起）指明所属程序。",
    },
    holds: (state, event) => {
      const place = namedBy(event);
      return place === null || proceedingsOf(state)[place - 1] !== undefined;
    },
  },
  PROCEEDING_NAMED: {
    about: null,
    article: articles.remedies,
    label: {
      en: "Where it can go on with several proceedings it says with which, by its place from 1.",
      zh: "可能属于多个复议或者诉讼程序的，须以登记顺序（自 1 起）指明属于哪一个。",
    },
    holds: (state, event) => namedBy(event) !== null || !mustName(state, event),
  },
} as const satisfies Record<string, EventGuard>;
