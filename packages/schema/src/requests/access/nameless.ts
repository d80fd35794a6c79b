import type { EntryData, LedgerEntry } from "../../ledgers.js";
import type { Said } from "../case/case-ledger.js";
import type { Deadline, NoDeadline } from "../deadline/deadline.js";
import { type LegalReceipt, type NoLegalReceipt, statedReceipt } from "../deadline/legal-receipt.js";
import type { FiledMaterial } from "../dossier/materials.js";
import type { Sight } from "./sight.js";

/** What stands where a text that may name people is left out, and something has to stand. */
const blank = "***";

/**
 * What events say that names nobody but the officials who act: codes, days, amounts and numbers. All else is free text,
 * or a hash of a file about somebody. A new field is left out until it stands here.
 */
const nameless: ReadonlySet<string> = new Set([
  ...["channel", "way", "number", "into", "handler", "correctBy", "whom", "consents", "workingDays", "approvedBy"],
  ...["until", "amountYuan", "outcome", "gate", "letter", "delivery", "to", "result", "material", "size", "mediaType"],
  // Names of consultations: those in charge need them to enter an opinion, others are given places for them.
  ...["afterReview", "appellant", "id", "of", "audience", "accepted", "documentId", "from", "successors", "items"],
  ...["orderedBy", "answerBy", "proceeding", "fromAgency", "transferredOn"],
]);

/** Whether a property of an event's data is shown to those who don't see the case whole. */
export function isNameless(property: string): boolean {
  return nameless.has(property);
}

/** What an event says, for a sight of its case: below WHOLE without what may name people (invariant 9). */
export function saidFor(sight: Sight, said: Said): Said {
  if (sight === "WHOLE") return said;
  const data: EntryData = Object.fromEntries(Object.entries(said.data).filter(([name]) => isNameless(name)));
  return { data, evidence: said.evidence.map(({ kind }) => ({ kind, reference: blank })), note: null };
}

/** A material of a dossier, for a sight of its case: below WHOLE its kind stands for its name, and nothing finds it. */
export function materialFor(sight: Sight, material: FiledMaterial): FiledMaterial {
  if (sight === "WHOLE") return material;
  const { sha256: _, place: __, slip: ___, name: ____, ...data } = material.event.data;
  const name = material.label.zh;
  const event = { ...material.event, evidence: [], data: { ...data, name } };
  return { ...material, name, event, slip: null, keptPath: null };
}

/**
 * A deadline without the names of whom consultations ask, with places, from 1, for their ids, and without the reason for
 * which a day of receipt was stated: as queues show it to everybody. Whoever may see them finds them in the case.
 */
export function namelessDeadline(deadline: Deadline | NoDeadline): Deadline | NoDeadline {
  if (deadline.dueOn === null) return { ...deadline, receipt: namelessReceipt(deadline.receipt) };
  const receipt = namelessReceipt(deadline.receipt);
  if (deadline.suspensions.length === 0) return receipt === deadline.receipt ? deadline : { ...deadline, receipt };
  const suspensions = deadline.suspensions.map((one, at) => ({ ...one, id: `${at + 1}`, name: blank }));
  return { ...deadline, receipt, suspensions };
}

function namelessReceipt<Receipt extends LegalReceipt | NoLegalReceipt>(receipt: Receipt): Receipt | LegalReceipt {
  return receipt.on === null || receipt.stated === null ? receipt : statedReceipt(receipt, blank);
}

/**
 * A ledger for a sight of its case: below WHOLE without the names of whom consultations ask and the reason of a stated day
 * of receipt, as deadlines and their proof show them; for those who see nothing of an application consultations have their places, from 1, for ids as well.
 */
export function entriesFor(sight: Sight, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  if (sight === "WHOLE") return entries;
  const ids = entries.flatMap(({ kind, data }) => (kind === "consulted" ? [data.id] : []));
  const placeOf = (id: unknown) =>
    sight === "NONE" && ids.includes(id as string) ? `${ids.indexOf(id as string) + 1}` : id;
  return entries.map((entry) => {
    const { id, of } = entry.data;
    const named = { ...(entry.kind === "consulted" && { name: blank }), ...statedBy(entry) };
    const places = {
      ...(id === undefined ? {} : { id: placeOf(id) }),
      ...(of === undefined ? {} : { of: placeOf(of) }),
    };
    return { ...entry, data: { ...entry.data, ...places, ...named } as EntryData };
  });
}

function statedBy({ kind }: LedgerEntry): EntryData {
  return kind === "receiptDayStated" ? { reason: blank } : {};
}
