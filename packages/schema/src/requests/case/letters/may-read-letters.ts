import type { Context } from "../../../context.js";
import { NotPermittedError } from "../../../errors.js";
import { requireWhole } from "../../access/application-loader.js";
import { notingRefusal } from "../../access/refused-reading.js";
import { type Hands, type Sight, sightOf } from "../../access/sight.js";
import { type OfRequest, requireKeyOf } from "../case-object.js";

/**
 * Whether whoever asks may read the letters of a case, which name the applicant: its own handlers and reviewers, once it is
 * in the audit. Others in charge learn only what a letter lacks. @throws KeyRequiredError, NotPermittedError for the rest,
 * which is in the audit too
 */
export async function mayReadLetters(of: OfRequest, hands: Hands, context: Context): Promise<boolean> {
  const sight = await notingRefusal(of, context, () => letterSight(of, hands, context));
  if (sight === "WHOLE") await requireWhole(of, hands, context);
  return sight === "WHOLE";
}

function letterSight({ region }: OfRequest, hands: Hands, context: Context): Sight {
  requireKeyOf(region, context);
  const { viewer } = context;
  const sight = sightOf(viewer, region, hands);
  if (sight === "NONE") throw new NotPermittedError({ key: viewer?.label ?? "", region });
  return sight;
}
