import type { Context } from "../../context.js";
import { FileNotFoundError, KeyRequiredError } from "../../errors.js";
import { type FiledIn, filedAtOnce } from "../../ledgers.js";
import type { Viewer } from "../../viewer.js";
import { caseLedger } from "../case/case-ledger.js";
import { foldCase } from "../ledger/fold.js";
import { sightOf } from "./sight.js";

/** A file of a region's store, by its hash. */
export interface OfFile {
  readonly region: string;
  readonly sha256: string;
}

/**
 * Lets on whoever may read a file of the store (DESIGN.md invariant 9, DOMAIN.md §13): those who see whole one of the cases
 * that it was entered into, once the reading is in the audit of each such case; and whoever has stored it and not entered it
 * into a case yet. For all others it is not there; where it is in cases, that they asked for it is in the audit.
 * @throws KeyRequiredError, FileNotFoundError
 */
export async function requireFileSight(file: OfFile, context: Context): Promise<void> {
  const { viewer, ledgers, files, call } = context;
  if (!viewer) throw new KeyRequiredError();
  let [entered, filedAnywhere] = [false, false];
  for await (const filed of casesWith(file, context)) {
    filedAnywhere ||= filed.length > 0;
    const whole = await seenWhole(file.region, filed, viewer, context);
    if (whole.length > 0) return ledgers.noteReading(file.region, whole, viewer, call);
    entered ||= filed.some(({ by }) => by.includes(viewer.key));
  }
  if (!entered && (await files.storedBy(file.region, file.sha256, viewer.key))) return;
  const error = new FileNotFoundError({ ...file });
  if (filedAnywhere) await ledgers.noteRefusedReading(file.region, [fileRecord(file.sha256)], viewer, error.code, call);
  throw error;
}

/** How the audit names a file. */
export function fileRecord(sha256: string): string {
  return `File:home:${sha256}`;
}

/**
 * Whether somebody may enter a file into a case: who has stored it, or sees whole a case that has it. Others would see by a
 * case of their own what they may not see. It is nobody's reading.
 */
export async function mayEnterFile(file: OfFile, context: Context): Promise<boolean> {
  const { viewer, files } = context;
  if (!viewer) return false;
  if (await files.storedBy(file.region, file.sha256, viewer.key)) return true;
  for await (const filed of casesWith(file, context))
    if ((await seenWhole(file.region, filed, viewer, context)).length > 0) return true;
  return false;
}

/** The cases that a file was entered into, some at a time: a blank form may be in thousands. */
async function* casesWith({ region, sha256 }: OfFile, { ledgers, call }: Context): AsyncGenerator<readonly FiledIn[]> {
  for (let after = ""; ; ) {
    const filed = await ledgers.filedIn(region, sha256, after, call);
    if (filed.length > 0) yield filed;
    if (filed.length < filedAtOnce) return;
    after = filed.at(-1)?.ledger ?? "";
  }
}

/** Those of some cases that somebody sees whole. */
async function seenWhole(
  region: string,
  filed: readonly FiledIn[],
  viewer: Viewer,
  { ledgers, call }: Context,
): Promise<readonly string[]> {
  const names = filed.map(({ ledger }) => ledger);
  const entries = await ledgers.read(region, names, call);
  return names.filter((name) => {
    const state = foldCase(caseLedger(entries.get(name) ?? []));
    return sightOf(viewer, region, state) === "WHOLE";
  });
}
