import type { Context } from "../../context.js";
import { IdempotencyConflictError } from "../../errors.js";
import type { Append, RecordPlace } from "../../ledgers.js";
import type { Value } from "../../source.js";

/** A request that is to be made in a county's own table. */
export interface CountyRequest {
  /** How its ledger begins, once the record's id is known. */
  readonly begun: Omit<Append, "ledger">;
  /** Id of the agency that handles it; null where none is named. */
  readonly agency: string | null;
  /** What its record would say at home. */
  readonly values: Readonly<Record<string, Value>>;
  readonly place: RecordPlace;
}

/**
 * Makes the record of a request in its county's own table, once or not at all (invariant 7), and gives its id: the same key
 * gives the same record, so that whoever was cut off between record and ledger sends it again. What the table has no
 * place for is left out: the form and the ledger, kept at home, say all of it.
 * @throws BadInputError naming what the county can't keep by the field of the record; IdempotencyConflictError; and as a write
 */
export async function madeInCounty(request: CountyRequest, context: Context): Promise<string> {
  const { begun, agency, values, place } = request;
  const { region, idempotencyKey } = begun;
  await refuseOtherUse(begun, context);
  // Without a day of receipt the table is told so: no default of its column stands for a day, and a mapping may name one that stands for none.
  const whole = { receivedOn: null, ...values, agency };
  const isSaid = (name: string, value: Value | undefined) => value !== null || name === "receivedOn";
  const written = Object.entries(whole).filter(([name, value]) => isSaid(name, value) && place.fields.has(name));
  const submitted = await context.writes.submit(
    {
      action: "publish",
      entity: "Request",
      region,
      values: Object.fromEntries(written),
      ofLedger: true,
      given: [begun.entries, begun.enclosures ?? []],
      idempotencyKey,
    },
    context.viewer,
    context.call,
  );
  return String(submitted.recordId);
}

/**
 * The key must not stand for entries of another ledger: they would refuse the ledger of a record that is there already.
 * @throws IdempotencyConflictError
 */
async function refuseOtherUse({ region, idempotencyKey }: CountyRequest["begun"], context: Context): Promise<void> {
  const { ledgers, writes, viewer, call } = context;
  const under = await ledgers.underKey(region, idempotencyKey, call);
  if (under.length === 0) return;
  const receipt = await writes.receipt(region, idempotencyKey, viewer, call);
  if (receipt?.recordId != null && under.some(({ ledger }) => ledger === receipt.recordId)) return;
  throw new IdempotencyConflictError({ key: idempotencyKey });
}
