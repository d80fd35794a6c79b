import type { Context } from "../../context.js";
import { badInput } from "../../kit/checked-value.js";
import type { Begun, LedgerEntry } from "../../ledgers.js";
import type { Row, Value } from "../../source.js";
import { knownApplication } from "../access/application-loader.js";
import type { KnownApplication } from "../access/form-of-record.js";
import type { CheckedEvent, Receiver } from "../case/event-input.js";
import { agencyName, bodyOf } from "../case/letters/case-file.js";
import { applicationIn, applicationName, type EnclosedApplication, enclosing } from "./enclosed-application.js";
import { refuseForeignAgency } from "./own-agency.js";
import { recordOfApplication } from "./record-of-application.js";
import { begun, placeBeside, type Successor } from "./successors.js";

/** A request that is transferred. */
export interface Transferring {
  readonly record: Row;
  /** The events that the caller has seen. */
  readonly entries: readonly LedgerEntry[];
  readonly event: CheckedEvent;
  readonly idempotencyKey: string;
}

/**
 * How the request begins that goes on at the agency that gets a transferred one: the form and the receipt stay what they
 * are, so that the period goes on, as no rule begins it anew; while nothing followed from the receipt, that agency can state
 * another day of it, with its reason. It counts where and when it is answered (DOMAIN.md §2.6). None where the event names no receiver.
 * @throws KeptElsewhereError, BadInputError, VersionConflictError, IdempotencyConflictError, and as a write
 */
export async function begunByTransfer(transferring: Transferring, context: Context): Promise<readonly Begun[]> {
  const { record, entries, event, idempotencyKey } = transferring;
  if (event.receiver === null) return [];
  refuseWithFee(entries);
  const place = placeBeside(record.id, String(record.region), context);
  await refuseForeignAgency(event.receiver.agency, place, context, ["event", "receiver", "agency"]);
  const successor = await successorOf(record, event.receiver, String(event.data.to), context);
  return begun([successor], { record, place, entries, on: event.on, idempotencyKey }, context);
}

/** What was asked for and paid belongs to the agency that asked: sums of fees count it there, and it isn't asked for twice. */
function refuseWithFee(entries: readonly LedgerEntry[]): void {
  if (!entries.some(({ kind }) => kind === "feeNoticed")) return;
  throw badInput(
    ["event", "receiver"],
    "a fee was noticed: only without a receiver it can be transferred, and is entered there anew",
    "已告知收费，移交时不能指定接收机关，由接收机关另行登记",
  );
}

async function successorOf(record: Row, receiver: Receiver, to: string, context: Context): Promise<Successor> {
  const { id } = record;
  const region = String(record.region);
  const body = (await context.ledgers.enclosed(region, [id], applicationName, context.call)).get(id);
  const application = body ? { ...applicationIn(body), ...receiver } : null;
  const known = application ?? (await knownApplication({ id, region }, context));
  return {
    // Parts of a split begin at 1.
    part: 0,
    values: valuesOf(known, receiver, record),
    agency: receiver.agency,
    enclosed: application ? enclosing(application) : {},
    body: bodyOf({ ...record, agencyKind: receiver.agencyKind, agency: { id: "", source: "", name: to } }, context),
    note: `移交自 ${id}`,
    fromAgency: bodyOf(record, context)?.name ?? agencyName(record),
  };
}

/** What the record has from the application; its kind of applicant is as it was recorded. */
function valuesOf(
  known: KnownApplication | EnclosedApplication | null,
  receiver: Receiver,
  { channel, applicantKind }: Row,
): Readonly<Record<string, Value>> {
  const form = {
    agent: null,
    items: [],
    carrierForm: null,
    obtainWay: null,
    ...known,
    applicants: known?.applicants ?? [],
  };
  const values = recordOfApplication({ ...form, ...receiver } as EnclosedApplication, String(channel));
  return { ...values, applicantKind: (applicantKind ?? values.applicantKind) as Value };
}
