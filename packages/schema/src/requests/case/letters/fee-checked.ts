import type { Context } from "../../../context.js";
import { type Reading, readingOf } from "../../access/whole-reading.js";
import { lastEventOf } from "../../answer/events-of.js";
import type { MonthlyItems } from "../../answer/fees.js";
import type { CaseObject } from "../case-object.js";
import { loadRecord } from "../record-loader.js";
import { type CaseFile, readFile } from "./case-file.js";
import { loadEnclosure } from "./enclosure-loader.js";
import { itemsBefore } from "./items-before.js";
import { enclosureNames } from "./kept-letters.js";

/** A fee that was noticed, to be checked against the bands of 109号. */
export interface FeeChecked {
  /** Items of the request and, before it, of its applicant in the month; null where they aren't known. */
  readonly items: MonthlyItems | null;
}

/**
 * What is known of a fee whose notice was made elsewhere: of one that was composed here, the amount was checked then. The
 * items of the month are found by the applicant's identity: whoever doesn't see the application whole is told nothing that
 * depends on them. Null where no fee was noticed, or the notice was composed.
 */
export async function feeChecked(one: CaseObject, context: Context): Promise<FeeChecked | null> {
  const { request, ledger, entries, state } = one;
  const notice = lastEventOf(ledger, "feeNoticed");
  if (!notice) return null;
  const { letter } = notice.data;
  const name = letter === undefined ? null : enclosureNames.letter(letter);
  if (name !== null && (await loadEnclosure(request.region, request.id, name, context)) !== null) return null;
  const reading = readingOf(request, state, context);
  if (reading.sight !== "WHOLE") return { items: null };
  const file = await readFile(await loadRecord(request.id, context), entries, context);
  return { items: await itemsOf(file, reading, context) };
}

async function itemsOf(file: CaseFile, { noted }: Reading, context: Context): Promise<MonthlyItems | null> {
  const count = file.application?.items.length ?? 0;
  const before = count === 0 ? null : await itemsBefore(file, context);
  if (before === null) return null;
  await noted();
  return { before, count };
}
