import type { Ground } from "./ground.js";
import { type Amounts, plan } from "./plan.js";
import type { Random } from "./random.js";
import type { Dirt, DocumentKind, State, Theme } from "./records.js";
import { byMoment, type Moment, momentIn } from "./timing.js";

/** What is decided of a document before it is written. */
export interface DocumentSpec extends Moment {
  readonly kind: DocumentKind;
  readonly theme: Theme | null;
  readonly state: State;
  readonly dirt: Dirt | null;
}

const series: readonly (readonly [DocumentKind, Theme | null, Amounts])[] = [
  ["NORMATIVE", null, plan.normative],
  ["POLICY_OTHER", null, plan.otherPolicies],
  ["INFORMATION", null, plan.information],
  ["INFORMATION", "CONSUMER_INFORMATION", plan.consumerInformation],
  ["INFORMATION", "PEOPLES_LIVELIHOOD", plan.livelihood],
];

/** Every document of the place by kind and moment, oldest first; with those that don't count. */
export function documentSpecs(ground: Ground): readonly DocumentSpec[] {
  const random = ground.random("document-specs");
  const specs: DocumentSpec[] = [];
  for (const [kind, theme, amounts] of series) {
    for (const [name, span, count] of ground.shares(amounts)) {
      for (let at = 0; at < count; at += 1) {
        specs.push({ ...momentIn(name, span, at, random), kind, theme, state: "live", dirt: dirtOf(ground, random) });
      }
      for (let at = 0; at < Math.ceil(count / 60); at += 1) {
        specs.push({
          ...momentIn(name, span, at + 1, random),
          kind,
          theme,
          state: random.chance(0.6) ? "deleted" : "draft",
          dirt: null,
        });
      }
    }
  }
  return specs.sort(byMoment);
}

/** The counties' tables are not clean; home's are. */
function dirtOf(ground: Ground, random: Random): Dirt | null {
  if (ground.isCity) return null;
  const dice = random.next();
  if (dice < 0.008) return "code";
  if (dice < 0.018) return "date";
  return dice < 0.026 ? "organization" : null;
}
