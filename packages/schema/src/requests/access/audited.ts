import type { Context } from "../../context.js";
import { ZwgkError } from "../../errors.js";
import type { Append } from "../../ledgers.js";

/**
 * Asks whether somebody may act on a case, and leaves a line in the audit where the answer is no: such an attempt never
 * comes to the ledgers, which audit their own. @throws what `check` throws
 */
export async function audited<Answer>(
  check: () => Answer | Promise<Answer>,
  asked: Pick<Append, "region" | "ledger" | "idempotencyKey">,
  { ledgers, viewer, call }: Context,
): Promise<Answer> {
  try {
    return await check();
  } catch (error) {
    if (viewer && error instanceof ZwgkError) await ledgers.noteRefusal(asked, viewer, error.code, call);
    throw error;
  }
}
