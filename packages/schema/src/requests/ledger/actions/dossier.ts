import { articles } from "../../articles.js";
import type { EventKind } from "../events.js";
import type { Action } from "../machine-types.js";
import type { CaseStatus } from "../states.js";

/** 入卷: from the receipt on, in whatever state the case is (DOMAIN.md §8.1). */
export const dossierActions = {
  filed: {
    article: articles.system,
    moves: [
      {
        from: [
          "AWAITING_CONFIRMATION",
          "RECEIVED",
          "REGISTERED",
          "IN_PROCESS",
          "AWAITING_CORRECTION",
          "CONSULTING",
          "AWAITING_PAYMENT",
          "DRAFTED",
          "REVIEWED",
          "SIGNED",
          "DISPATCHED",
          "DELIVERED",
          "WITHDRAWN",
          "TRANSFERRED",
          "SPLIT",
          "ARCHIVED",
        ],
        to: "SAME",
      },
    ],
    needs: [],
    checks: ["MATERIAL_FOUND", "MATERIAL_OF_CONSULTATION", "ARCHIVE_STANDS"],
  },
} as const satisfies Partial<Record<EventKind, Action<CaseStatus>>>;
