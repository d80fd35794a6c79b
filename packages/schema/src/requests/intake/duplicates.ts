import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import { QueryTooCostlyError } from "../../errors.js";
import { knownApplication } from "../access/application-loader.js";
import type { KnownApplication } from "../access/form-of-record.js";
import type { Hands } from "../access/sight.js";
import { readingOf } from "../access/whole-reading.js";
import { caseLedger } from "../case/case-ledger.js";
import type { OfRequest } from "../case/case-object.js";
import { loadEntries } from "../case/entry-loader.js";
import { loadRecord } from "../case/record-loader.js";
import {
  type DuplicateHint,
  duplicateHints,
  ofTextsAlone,
  tellsTraits,
  withoutTraits,
} from "../ledger/duplicates/duplicate-hints.js";
import { foldCase } from "../ledger/fold.js";
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
 * records, and whatever is at home of the same applicant. Null for a request of which no applicant is known.
 *
 * Of the applicants, that they are one is told within the city, across its regions, to whoever is in charge of the
 * request, and only where two traits agree: name and document, or name and telephone where not both have a document that
 * is one (`sameApplicant`). So one trait that somebody tries, around a name that is made up, tells nothing; and a form is tried
 * only by submitting it, under a key and in the audit. By which traits, only those learn who see both applications whole.
 * Those who see nothing of the applicants are told of near-same texts alone. Nothing is merged.
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
  if (sight === "NONE") return { ...found, hints: ofTextsAlone(found.hints) };
  if (sight === "MASKED") return { ...found, hints: found.hints.map(withoutTraits) };
  const hints = await Promise.all(found.hints.map((hint) => asSeen(hint, context)));
  if (hints.some(tellsTraits)) await noted();
  return { ...found, hints };
}

/** A hint at another request, as whoever asks may know it of that one: by which traits, where they see it whole. */
async function asSeen(hint: DuplicateHint, context: Context): Promise<DuplicateHint> {
  if (!tellsTraits(hint)) return hint;
  // Whose case it is can't be told where its source is silent.
  const record = await loadRecord(hint.id, context).catch(() => null);
  if (!record) return withoutTraits(hint);
  const region = String(record.region);
  const hands = foldCase(caseLedger(await loadEntries(region, hint.id, context)));
  const { sight, noted } = readingOf({ id: hint.id, region }, hands, context);
  if (sight !== "WHOLE") return withoutTraits(hint);
  await noted();
  return hint;
}

async function compare(
  { id }: OfRequest,
  form: KnownApplication,
  { requests, whole, coverage }: Comparable,
  context: Context,
): Promise<Duplicates> {
  const all = new Map([...requests, ...(await knownAgain(id, form, whole, mostHints, context))]);
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
