import { badInput, type InputPath } from "../../../kit/checked-value.js";
import type { PlainDate } from "../../../shared/plain-date.js";
import { refuseProblems } from "../../../writing/check-values.js";
import type { AnswerGiven, FactsGiven } from "./letter-details.js";

/**
 * Refuses an answer that tells as past what comes after the day on which it is drafted: its letter is signed later, and
 * says so of searches, earlier replies and the question of reasons. @throws BadInputError that names all of them
 */
export function refuseLater({ items = [], reasonsAskedOn }: AnswerGiven, draftedOn: PlainDate): void {
  const told = [
    { day: reasonsAskedOn, path: ["answer", "reasonsAskedOn"] },
    ...items.flatMap((item, at) => [
      ...daysOf(item, ["answer", "items", at]),
      ...(item.withheld ?? []).flatMap((part, of) => daysOf(part, ["answer", "items", at, "withheld", of])),
    ]),
  ];
  const later = told.filter(({ day }) => day !== undefined && day > draftedOn);
  refuseProblems(
    later.map(({ path }) =>
      badInput(path, `it is after the day of the draft, ${draftedOn}`, `晚于拟稿之日（${draftedOn}）`),
    ),
  );
}

function daysOf({ search, earlierReply }: FactsGiven, path: InputPath) {
  return [
    { day: search?.on, path: [...path, "search", "on"] },
    { day: earlierReply?.on, path: [...path, "earlierReply", "on"] },
  ];
}
