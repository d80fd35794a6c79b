import type { Context } from "../../context.js";
import { KeyRequiredError, NotPermittedError } from "../../errors.js";
import type { LedgerEntry } from "../../ledgers.js";
import type { Row } from "../../source.js";
import { mayAssign, rolesFor } from "../access/duties.js";
import { entriesFor } from "../access/nameless.js";
import { notingRefusal } from "../access/refused-reading.js";
import { sightOf } from "../access/sight.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import type { CaseState } from "../ledger/case-state.js";
import type { EventKind, Ledger } from "../ledger/events.js";
import { foldCase } from "../ledger/fold.js";
import type { Moment } from "../ledger/outstanding.js";
import { caseLedger } from "./case-ledger.js";
import { loadEntries } from "./entry-loader.js";
import { reckoningOf, todayOf } from "./reckoning.js";

/** Of which request a case is. */
export interface OfRequest {
  readonly id: string;
  readonly region: string;
}

/** A case as resolvers see it: its entries, and what they come to. */
export interface CaseObject {
  readonly request: OfRequest;
  readonly entries: readonly LedgerEntry[];
  readonly ledger: Ledger;
  readonly state: CaseState;
  readonly moment: Moment;
  readonly settings: DeadlineSettings;
}

/** The case of entries as it stands today, as the one who asks may know it; null where nothing was entered. */
export async function caseOf(
  request: OfRequest,
  whole: readonly LedgerEntry[],
  context: Context,
): Promise<CaseObject | null> {
  if (whole.length === 0) return null;
  const entries = entriesFor(sightOf(context.viewer, request.region, foldCase(caseLedger(whole))), whole);
  const ledger = caseLedger(entries);
  const { calendar, settings } = await reckoningOf(request.region, context);
  return { request, entries, ledger, state: foldCase(ledger), moment: { on: todayOf(context), calendar }, settings };
}

/**
 * The case of a request, for those who handle cases in its region; that it was refused is in the audit.
 * @throws KeyRequiredError, NotPermittedError
 */
export async function readCase(row: Row, context: Context): Promise<CaseObject | null> {
  const of = { id: row.id, region: String(row.region) };
  await requireReaderOf(of, context);
  return caseOf(of, await loadEntries(of.region, of.id, context), context);
}

/** Lets on whoever may read the case of a request, masked or whole; a refusal is in the audit. @throws as `requireKeyOf` */
export function requireReaderOf(of: OfRequest, context: Context): Promise<void> {
  return notingRefusal(of, context, () => requireKeyOf(of.region, context));
}

/** Cases are read with a key of their region, of any role. @throws KeyRequiredError, NotPermittedError */
export function requireKeyOf(region: string, { viewer }: Context): void {
  if (!viewer) throw new KeyRequiredError();
  if (viewer.regions.includes(region)) return;
  const reason = { en: "it is a key of other regions", zh: "它属于其他区划" };
  throw new NotPermittedError({ key: viewer.label, region, reason });
}

/**
 * Whoever enters an event needs a key of the region whose role may enter it.
 * @throws KeyRequiredError, NotPermittedError
 */
export function requireRoleFor(kind: EventKind, region: string, context: Context): void {
  requireKeyOf(region, context);
  const { viewer, reviewRoles } = context;
  const fit = rolesFor(kind, reviewRoles);
  if (!viewer || fit.includes(viewer.role)) return;
  const { label: key, role } = viewer;
  const reason = {
    en: `its role is ${role}, and ${kind} needs ${fit.join(" or ")}`,
    zh: `其角色为 ${role}，${kind} 需要 ${fit.join(" 或 ")}`,
  };
  throw new NotPermittedError({ key, region, reason });
}

const handingOver: ReadonlySet<EventKind> = new Set(["assigned", "split", "transferred"]);

/**
 * Whoever gives a case to a handler needs to be let, and so does whoever splits or transfers it: what comes of it is
 * nobody's again.
 * @throws NotPermittedError
 */
export function requireMayAssign(kind: EventKind, handler: string | null, region: string, { viewer }: Context): void {
  if (!handingOver.has(kind) || !viewer || mayAssign(viewer, handler)) return;
  const reason = {
    en: "the case has a handler: the handler, a REVIEWER or an OPERATOR gives it to another, splits or transfers it",
    zh: "本件已有承办人，改派、拆分或移交须由承办人本人、REVIEWER 或 OPERATOR 办理",
  };
  throw new NotPermittedError({ key: viewer.label, region, reason });
}
