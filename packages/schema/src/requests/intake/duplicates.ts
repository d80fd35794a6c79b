import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import { QueryTooCostlyError } from "../../errors.js";
import { knownApplication } from "../access/application-loader.js";
import type { KnownApplication } from "../access/form-of-record.js";
import type { Hands } from "../access/sight.js";
import { readingOf } from "../access/whole-reading.js";
import type { OfRequest } from "../case/case-object.js";
import {
  type DuplicateHint,
  duplicateHints,
  tellsTraits,
  withoutTraits,
} from "../ledger/duplicates/duplicate-hints.js";
import { type Comparable, knownAgain, newestComparable } from "./comparable.js";
import { comparedBy } from "./enclosed-application.js";

/** Cases of one query whose duplicates may be asked for: each is compared with thousands. */
const mostCases = 5;

/** Hints shown of one case; who applied hundreds of times has as many. */
const mostHints = 100;

/** Requests that may be the same as one, and with how many it was compared. */
export interface Duplicates {
  readonly hints: readonly DuplicateHint[];
  readonly compared: number;
  /** Of the records among them. */
  readonly coverage: Coverage;
}

interface Looking {
  asked: number;
  newest: Promise<Comparable> | null;
}

const byContext = new WeakMap<Context, Looking>();

/**
 * Hints at duplicates of a request among those of the city: the newest applications that are kept at home, the newest
 * records, and whatever is at home with the same document. Null for a request of which no applicant is known. Nothing
 * personal comes of it but that two seem alike; by which trait, only those learn who see the application whole: others
 * could try identity numbers by it.
 * @throws QueryTooCostlyError when one query asks it of many cases; what a source throws that would have to tell whose it is
 */
export async function duplicatesOf(
  { id, region }: OfRequest,
  hands: Hands,
  context: Context,
): Promise<Duplicates | null> {
  const looking = byContext.get(context) ?? { asked: 0, newest: null };
  byContext.set(context, looking);
  looking.asked += 1;
  if (looking.asked > mostCases) throw tooMany();
  const form = await knownApplication({ id, region }, context);
  if (form === null) return null;
  looking.newest ??= newestComparable(context);
  const found = await compare({ id, region }, form, await looking.newest, context);
  const { sight, noted } = readingOf({ id, region }, hands, context);
  if (sight !== "WHOLE") return { ...found, hints: found.hints.map(withoutTraits) };
  if (found.hints.some(tellsTraits)) await noted();
  return found;
}

async function compare(
  { id }: OfRequest,
  form: KnownApplication,
  { requests, whole, coverage }: Comparable,
  context: Context,
): Promise<Duplicates> {
  const all = new Map([...requests, ...(await knownAgain(form, whole, mostHints, context))]);
  all.delete(id);
  const hints = duplicateHints(comparedBy(id, form), [...all.values()]);
  return { hints: hints.slice(0, mostHints), compared: all.size, coverage };
}

function tooMany(): QueryTooCostlyError {
  return new QueryTooCostlyError({
    detail: {
      en: `the duplicates of more than ${mostCases} cases`,
      zh: `一次最多查找 ${mostCases} 件申请的疑似重复件`,
    },
  });
}
