import type { Context } from "../../context.js";
import { badInput } from "../../kit/checked-value.js";

/** Working days, four years of them: nothing that is due later is due soon. */
const most = 1_000;

/**
 * Within how many working days a case is due soon; as configured where nobody says it. @throws BadInputError
 */
export function checkedSoonDays(
  given: number | null | undefined,
  { caseSettings }: Pick<Context, "caseSettings">,
): number {
  const days = given ?? caseSettings.soonDays;
  if (days >= 0 && days <= most) return days;
  throw badInput(["soonDays"], `it is from 0 to ${most} working days`, `应为 0 至 ${most} 个工作日`);
}
