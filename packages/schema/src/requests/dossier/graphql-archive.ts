import type { Context, LetterFiles } from "../../context.js";
import { FileNotFoundError, KeyRequiredError, NotFoundError } from "../../errors.js";
import { checkedId } from "../../kit/checked-value.js";
import type { EntryData, LedgerEntry } from "../../ledgers.js";
import { canonicalJson } from "../../shared/canonical-json.js";
import { requireWhole } from "../access/application-loader.js";
import { type CaseObject, caseOf, requireReaderOf } from "../case/case-object.js";
import { deadlineIn } from "../case/deadline-object.js";
import type { KeptLetter } from "../case/letters/kept-letters.js";
import type { Reckoning } from "../case/reckoning.js";
import { loadRecord } from "../case/record-loader.js";
import { applicationIn } from "../intake/enclosed-application.js";
import { answeringsOf } from "../ledger/answerings.js";
import type { Ledger } from "../ledger/events.js";
import { applicationPage } from "./application-page.js";
import { contentsOf, contentsText } from "./contents.js";
import { contentsPage } from "./contents-page.js";
import { deadlineData, deadlinePage } from "./deadline-page.js";
import { keptPapers } from "./graphql-kept-papers.js";
import type { KeptPaper } from "./kept-papers.js";
import { materialsOf } from "./materials.js";
import { pathOf } from "./paths.js";

/** One part of a dossier's archive: a text, bytes that are made for it, or a file of the store. */
export type ArchivePart =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly sha256: string; readonly size: number };

/** What goes into the archive of a dossier. */
export interface DossierArchive {
  /** Id of the request. */
  readonly id: string;
  readonly region: string;
  /** Registration number, or the request's key where it has none. */
  readonly number: string;
  /** Every event as it was entered, in order. */
  readonly events: readonly LedgerEntry[];
  /** In the order of the archive; paths are unlike. */
  readonly parts: readonly ArchivePart[];
}

/**
 * The dossier of a request for its archive, for keys that may handle cases of its region; leaves a line in the audit,
 * refused or not. The deadline is that of the day on which the case was closed, of today while it is open.
 * @throws BadInputError, KeyRequiredError, NotPermittedError, NotFoundError, FileNotFoundError when a file was lost
 */
export async function dossierArchive(given: string, context: Context): Promise<DossierArchive> {
  const id = checkedId("Request", given, ["id"]);
  if (!context.viewer) throw new KeyRequiredError();
  const region = String((await loadRecord(id, context)).region);
  const entries = (await context.ledgers.read(region, [id], context.call)).get(id) ?? [];
  const one = await caseOf({ id, region }, entries, context);
  // It holds applicants' data whole (DOMAIN.md §13); of a case with nothing entered there is nothing to show.
  await requireReaderOf({ id, region }, context);
  if (!one) throw new NotFoundError({ entity: "Case", id }, { inputPath: ["id"] });
  await requireWhole({ id, region }, one.state, context);
  const kept = await keptPapers({ id, region }, one.ledger, context);
  const number = one.state.registrationNumber ?? id.split(":").slice(2).join(":");
  const archive = {
    id,
    region,
    number,
    events: entries,
    parts: [...pagesOf(one, number, kept), ...(await papersOf(kept, number, context)), ...filesOf(one, kept)],
  };
  await requireFiles(archive, context);
  return archive;
}

function pagesOf(
  { ledger, state, moment, settings }: CaseObject,
  number: string,
  kept: readonly KeptPaper[],
): readonly ArchivePart[] {
  const lines = contentsOf(materialsOf(ledger, kept));
  const reckoning = { calendar: moment.calendar, settings };
  const now = deadlineIn(ledger, reckoning, moment.on);
  // An answer that was handed over meets the duty later than it closes the case (DOMAIN.md §2.6, §8.5), or not yet.
  const ended = state.dispatchedOn === null ? state.closedOn : now.met?.on;
  const asOf = (state.open ? null : ended) ?? moment.on;
  const deadline = asOf === moment.on ? now : deadlineIn(ledger, reckoning, asOf);
  return [
    { path: "contents.txt", text: contentsText(lines) },
    { path: "contents.html", text: contentsPage(number, lines) },
    { path: "deadline.json", text: `${canonicalJson(deadlineData(deadline, asOf))}\n` },
    { path: "deadline.html", text: deadlinePage(number, deadline, asOf) },
    ...earlierDeadlines(ledger, number, reckoning),
  ];
}

/** The deadlines of answers that were set aside, each as it stood as the new answer was ordered. */
function earlierDeadlines(ledger: Ledger, number: string, reckoning: Reckoning): readonly ArchivePart[] {
  const answerings = answeringsOf(ledger);
  return answerings.slice(1).flatMap(([order], at): readonly ArchivePart[] => {
    if (!order) return [];
    const deadline = deadlineIn(answerings.slice(0, at + 1).flat(), reckoning, order.on);
    return [
      { path: `deadline-${at + 1}.json`, text: `${canonicalJson(deadlineData(deadline, order.on))}\n` },
      { path: `deadline-${at + 1}.html`, text: deadlinePage(number, deadline, order.on) },
    ];
  });
}

/** What is enclosed with the ledger: letters as they were kept, as text and as documents, and the application. */
async function papersOf(
  kept: readonly KeptPaper[],
  number: string,
  { letterFiles }: Context,
): Promise<readonly ArchivePart[]> {
  const parts = kept.map(({ title, stem, body }) =>
    title === null ? applicationParts(stem, number, body) : letterParts(stem, body, letterFiles),
  );
  return (await Promise.all(parts)).flat();
}

function applicationParts(path: string, number: string, body: EntryData): readonly ArchivePart[] {
  return [
    { path: `${path}.json`, text: `${canonicalJson(body)}\n` },
    { path: `${path}.html`, text: applicationPage(number, applicationIn(body)) },
  ];
}

async function letterParts(path: string, body: EntryData, files: LetterFiles): Promise<readonly ArchivePart[]> {
  const { text, letter } = body as Partial<KeptLetter>;
  return [
    { path: `${path}.json`, text: `${canonicalJson(body)}\n` },
    ...(text === undefined ? [] : [{ path: `${path}.txt`, text }]),
    ...(letter === undefined ? [] : [{ path: `${path}.docx`, bytes: await files.docx(letter) }]),
  ];
}

function filesOf({ ledger }: CaseObject, kept: readonly KeptPaper[]): readonly ArchivePart[] {
  return materialsOf(ledger, kept).flatMap((material) => {
    const { sha256, size = 0 } = material.event.data;
    const path = pathOf(material);
    return sha256 === undefined || path === null ? [] : [{ path, sha256, size }];
  });
}

/** What was lost is told before anything is sent. */
async function requireFiles({ region, parts }: DossierArchive, { files }: Context): Promise<void> {
  for (const part of parts) {
    if ("sha256" in part && !(await files.has(region, part.sha256))) {
      throw new FileNotFoundError({ region, sha256: part.sha256 });
    }
  }
}
