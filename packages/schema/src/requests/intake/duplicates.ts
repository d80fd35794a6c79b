import type { Context } from "../../context.js";
import { QueryTooCostlyError } from "../../errors.js";
import { knownRegions } from "../../kit/regions.js";
import { sightOf } from "../access/sight.js";
import type { OfRequest } from "../case/case-object.js";
import {
  type ComparedRequest,
  type DuplicateHint,
  duplicateHints,
  withoutTraits,
} from "../ledger/duplicates/duplicate-hints.js";
import { applicationIn, applicationName, comparedBy } from "./enclosed-application.js";

/** With how many applications one is compared, and how large one of them is at most: the gateway holds them all at once. */
const compared = { count: 5_000, bytes: 16_384 } as const;

/** Cases of one query whose duplicates may be asked for: each is compared with thousands. */
const mostCases = 5;

/** Hints shown of one case; who applied hundreds of times has as many. */
const mostHints = 100;

/** Requests that may be the same as one, and how many applications it was compared with. */
export interface Duplicates {
  readonly hints: readonly DuplicateHint[];
  readonly compared: number;
}

interface Looking {
  asked: number;
  others: Promise<readonly ComparedRequest[]> | null;
}

const byContext = new WeakMap<Context, Looking>();

/**
 * Hints at duplicates of a request among the newest applications of the city that are kept at home; null for a request
 * whose application isn't. Nothing personal comes of it but that two seem alike; by which trait, only those learn who see
 * the application whole: others could try identity numbers by it.
 * @throws QueryTooCostlyError when one query asks it of many cases
 */
export async function duplicatesOf(
  { id, region }: OfRequest,
  handler: string | null,
  context: Context,
): Promise<Duplicates | null> {
  const looking = byContext.get(context) ?? { asked: 0, others: null };
  byContext.set(context, looking);
  looking.asked += 1;
  if (looking.asked > mostCases) throw tooMany();
  const { ledgers, call } = context;
  const body = (await ledgers.enclosed(region, [id], applicationName, call)).get(id);
  if (!body) return null;
  looking.others ??= newestApplications(context);
  const others = (await looking.others).filter((one) => one.id !== id);
  const found = duplicateHints(comparedBy(id, applicationIn(body)), others);
  const whole = sightOf(context.viewer, region, handler) === "WHOLE";
  const hints = whole ? found : found.map(withoutTraits);
  return { hints: hints.slice(0, mostHints), compared: others.length };
}

async function newestApplications({ ledgers, source, call }: Context): Promise<readonly ComparedRequest[]> {
  const found = await ledgers.newestEnclosed([...knownRegions(source)], applicationName, compared, call);
  return [...found].map(([id, body]) => comparedBy(id, applicationIn(body)));
}

function tooMany(): QueryTooCostlyError {
  return new QueryTooCostlyError({
    detail: {
      en: `the duplicates of more than ${mostCases} cases`,
      zh: `一次最多查找 ${mostCases} 件申请的疑似重复件`,
    },
  });
}
