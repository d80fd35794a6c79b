import { describe, expect, it } from "vitest";
import { plainDate } from "../../shared/plain-date.js";
import type { CaseEvent, EventKind, Ledger } from "../ledger/events.js";
import { concernsRemedies, remediesOf } from "./remedies-of.js";

const id = "Request:linquan:17";
const request = { id, agencyKind: "DEPARTMENT" };
const event = (kind: EventKind, on: string, data: object = {}) =>
  ({
    kind,
    on: plainDate(on),
    recordedAt: `${on}T10:00:00.000000+08:00`,
    by: "k",
    evidence: [],
    data,
  }) as unknown as CaseEvent;

const answered: Ledger = [
  event("received", "2023-03-01", { channel: "IN_PERSON" }),
  event("registered", "2023-03-01", { number: "1" }),
  event("assigned", "2023-03-01", { handler: "a" }),
  event("drafted", "2023-03-10", { outcome: "NOT_HELD" }),
  ...["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"].map((gate) =>
    event("gatePassed", "2023-03-10", { gate }),
  ),
  event("signed", "2023-03-13", { letter: "1" }),
  event("dispatched", "2023-03-13", { delivery: "POST" }),
];
const filed = event("reviewFiled", "2023-04-01");
const decided = event("reviewDecided", "2023-05-20", { result: "UPHELD" });
const sued = event("sued", "2023-06-01", { afterReview: true });
const judged = event("judged", "2024-01-20", { result: "CORRECTED" });

const appealed = event("appealed", "2024-02-01", { appellant: "AGENCY" });
const appealJudged = event("appealJudged", "2024-06-01", { result: "UPHELD" });

const common = { requestId: id, agencyKind: "DEPARTMENT" };
const pending = { endedOn: null, result: null };
const review = {
  entity: "Remedy",
  key: `${id}/review`,
  values: { ...common, kind: "REVIEW", filedOn: "2023-04-01", endedOn: "2023-05-20", result: "UPHELD" },
};

const suedDirectly = event("sued", "2023-04-01", { afterReview: false });
const direct = {
  entity: "Remedy",
  key: `${id}/suit`,
  values: { ...common, kind: "DIRECT_SUIT", filedOn: "2023-04-01" },
};
const first = { firstEndedOn: "2024-01-20", firstResult: "CORRECTED" };

describe("the remedies of a ledger (条例 Art 51, DOMAIN.md §2.4)", () => {
  it.each([
    ["none before one is sought", answered, []],
    ["a pending reconsideration", [...answered, filed], [{ ...review, values: { ...review.values, ...pending } }]],
    ["a decided one", [...answered, filed, decided], [review]],
    [
      "a suit after it",
      [...answered, filed, decided, sued, judged],
      [
        review,
        {
          entity: "Remedy",
          key: `${id}/suit`,
          values: {
            ...common,
            kind: "SUIT_AFTER_REVIEW",
            filedOn: "2023-06-01",
            endedOn: "2024-01-20",
            result: "CORRECTED",
          },
        },
      ],
    ],
    [
      "a suit that went on to a second instance, pending until that has judged",
      [...answered, suedDirectly, judged, appealed],
      [{ ...direct, values: { ...direct.values, ...first, ...pending } }],
    ],
    [
      "one that the second instance has judged",
      [...answered, suedDirectly, judged, appealed, appealJudged],
      [{ ...direct, values: { ...direct.values, ...first, endedOn: "2024-06-01", result: "UPHELD" } }],
    ],
    ["a direct suit", [...answered, suedDirectly], [{ ...direct, values: { ...direct.values, ...pending } }]],
  ] as const)("are %s", (_what, ledger, expected) => {
    expect(remediesOf(request, ledger)).toEqual(expected);
  });

  it("are changed by six kinds of events only", () => {
    expect(
      (["reviewFiled", "sued", "appealed", "appealJudged", "dispatched", "archived"] as const).map(concernsRemedies),
    ).toEqual([true, true, true, true, false, false]);
  });
});
