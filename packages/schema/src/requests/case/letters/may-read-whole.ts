import type { Context } from "../../../context.js";
import { NotPermittedError } from "../../../errors.js";
import { requireKeyOf } from "../case-object.js";

/** Whether the caller may read what is personal in the cases of a region whole: any key of the region. */
export function mayReadWhole({ viewer }: Context, region: string): boolean {
  return viewer?.regions.includes(region) ?? false;
}

/**
 * Lets on whoever may read the personal data of a case whole, and leaves a line in the audit for it (PIPL Art 51;
 * DOMAIN.md §13). @throws KeyRequiredError, NotPermittedError
 */
export async function beginReading(region: string, ledger: string, context: Context): Promise<void> {
  const { viewer, ledgers, call } = context;
  requireKeyOf(region, context);
  if (viewer && mayReadWhole(context, region)) return ledgers.noteReading(region, [ledger], viewer, call);
  throw new NotPermittedError({ key: viewer?.label ?? "", region });
}
