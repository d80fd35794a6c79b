import { dayOf, dayText, workdayFrom } from "./days.js";
import type { Ground } from "./ground.js";
import type { Random } from "./random.js";
import type { Remedy, Request } from "./records.js";

/** The demo ends with 2024: what would be filed or decided later has not been. */
const end = dayOf("2024-12-31");
/** Since then a refusal goes to reconsideration first (复议前置, 行政复议法 23). */
const reviewFirstSince = "2024-01-01";
const refusals = [
  "STATE_SECRET",
  "FORBIDDEN_BY_LAW",
  "SAFETY_STABILITY",
  "THIRD_PARTY",
  "INTERNAL_AFFAIRS",
  "DELIBERATIVE",
  "ENFORCEMENT_FILE",
];
const results: readonly (readonly [NonNullable<Remedy["result"]>, number])[] = [
  ["UPHELD", 60],
  ["CORRECTED", 18],
  ["OTHER", 22],
];

/** Reconsiderations and suits about the answers of a place: some of its closed requests, whole lives of each. */
export function remediesOf(
  ground: Ground,
  requests: readonly Request[],
  idOf: (request: Request) => string,
): readonly Remedy[] {
  const random = ground.random("remedies");
  const closed = requests.filter(
    ({ state, closedOn, outcome }) => state === "live" && closedOn && outcome !== "GRANTED",
  );
  return closed.flatMap((one) => remediesAgainst(one, random, { requestId: idOf(one), region: ground.place.region }));
}

type Whose = Pick<Remedy, "requestId" | "region">;

function remediesAgainst({ closedOn, outcome, agencyKind }: Request, random: Random, whose: Whose): readonly Remedy[] {
  const answered = dayOf(closedOn ?? "");
  const of = { ...whose, agencyKind };
  const chance = random.next();
  if (chance < 0.13) return reviewed(of, answered, random);
  const suitAllowed = (closedOn ?? "") < reviewFirstSince || !refusals.includes(outcome ?? "");
  if (chance < 0.16 && suitAllowed)
    return lived({ ...of, kind: "DIRECT_SUIT" }, answered + random.between(20, 150), 170, random);
  return [];
}

/** Filed within 60 days, decided within about as many; a suit within fifteen days of what was upheld (DOMAIN.md §1.8). */
function reviewed(of: Whose & Pick<Remedy, "agencyKind">, answered: number, random: Random): readonly Remedy[] {
  const reviews = lived({ ...of, kind: "REVIEW" }, answered + random.between(8, 55), 58, random);
  const [review] = reviews;
  const sued = random.chance(0.35);
  const filed = random.between(3, 14);
  if (!review?.endedOn || review.result !== "UPHELD" || !sued) return reviews;
  return [...reviews, ...lived({ ...of, kind: "SUIT_AFTER_REVIEW" }, dayOf(review.endedOn) + filed, 170, random)];
}

/** Empty where it would be filed after the end of the demo. */
function lived(
  of: Omit<Remedy, "filedOn" | "endedOn" | "result">,
  filed: number,
  longest: number,
  random: Random,
): readonly Remedy[] {
  const filedOn = workdayFrom(filed);
  const ended = workdayFrom(filedOn + random.between(Math.round(longest / 3), longest));
  const result = random.weighted(results);
  if (filedOn > end) return [];
  const isOver = ended <= end;
  return [
    { ...of, filedOn: dayText(filedOn), endedOn: isOver ? dayText(ended) : null, result: isOver ? result : null },
  ];
}
