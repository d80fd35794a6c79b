import type { Context } from "../../context.js";
import type { Append } from "../../ledgers.js";

/**
 * How many events whoever writes had seen. What was appended under the same key already was seen then, whatever is said now:
 * who sends it again may have read the case since, and is told of what was done.
 */
export async function seenUnder(
  { region, ledger, idempotencyKey }: Pick<Append, "region" | "ledger" | "idempotencyKey">,
  seen: number,
  { ledgers, call }: Context,
): Promise<number> {
  const under = await ledgers.underKey(region, idempotencyKey, call);
  return under.find((one) => one.ledger === ledger)?.seen ?? seen;
}
