import { expect, it } from "vitest";
import { answeringBodies } from "./answering-bodies.js";

interface Body {
  readonly agencyKind?: string;
  readonly remedies: { readonly court: string; readonly courtAfterReview?: string };
}

// DOMAIN.md §8.4: a government at county level or above as defendant.
it("sends suits against governments to the intermediate court, also after reconsideration", () => {
  const governments = (answeringBodies() as readonly Body[]).filter(({ agencyKind }) => agencyKind === "GOVERNMENT");
  expect(governments).toHaveLength(9);
  for (const { remedies } of governments) {
    expect(remedies.courtAfterReview ?? remedies.court).toBe("阜阳市中级人民法院");
  }
});
