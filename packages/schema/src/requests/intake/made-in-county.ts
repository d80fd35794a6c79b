import type { Context } from "../../context.js";
import { BadInputError, IdempotencyConflictError } from "../../errors.js";
import { badInput, type InputPath } from "../../kit/checked-value.js";
import type { Append, RecordPlace } from "../../ledgers.js";
import type { Value } from "../../source.js";
import type { EnclosedApplication } from "./enclosed-application.js";

/** A request that is to be made in a county's own table. */
export interface CountyRequest {
  /** How its ledger begins, once the record's id is known. */
  readonly begun: Omit<Append, "ledger">;
  readonly application: EnclosedApplication;
  /** What its record would say at home. */
  readonly values: Readonly<Record<string, Value>>;
  readonly place: RecordPlace;
}

/**
 * Makes the record of a request in its county's own table, once or not at all (invariant 7), and gives its id: the same key
 * gives the same record, so that whoever was cut off between record and ledger sends it again. What the table has no
 * place for is left out: the form and the ledger, kept at home, say all of it.
 * @throws BadInputError naming what the county can't keep by where it was given; IdempotencyConflictError; and as a write
 */
export async function madeInCounty(request: CountyRequest, context: Context): Promise<string> {
  const { begun, application, values, place } = request;
  const { region, idempotencyKey } = begun;
  await refuseOtherUse(begun, context);
  const whole = { ...values, agency: application.agency };
  const written = Object.entries(whole).filter(([name, value]) => value !== null && place.fields.has(name));
  const submitted = await context.writes
    .submit(
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
    )
    .catch((error: unknown) => {
      throw asGiven(error, values);
    });
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
  if (receipt?.recordId != null && under.includes(receipt.recordId)) return;
  throw new IdempotencyConflictError({ key: idempotencyKey });
}

const first: InputPath = ["form", "applicants", 0];

/** Where the caller gave the fields of the record. */
const given: Readonly<Record<string, InputPath>> = {
  channel: ["channel"],
  agency: ["agency"],
  agencyKind: ["agencyKind"],
  receivedOn: ["receivedOn"],
  applicantKind: [...first, "kind"],
  applicantName: [...first, "name"],
  applicantIdentity: [...first, "document", "number"],
  applicantPhone: [...first, "contact", "phone"],
  applicantAddress: [...first, "contact", "address"],
};

/** A refusal by a field of the record, told by where the caller gave it. */
function asGiven(error: unknown, values: CountyRequest["values"]): unknown {
  if (!(error instanceof BadInputError)) return error;
  if (error.problems) {
    const problems = error.problems.map((one) => asGiven(one, values) as BadInputError);
    return new BadInputError(error.parameters, { ...placeOf(problems[0]), problems, cause: error });
  }
  const field = String(error.inputPath?.at(-1) ?? "");
  // Without both sides' confirmation there is no day of receipt (条例 Art 31), and this county has no place to wait in.
  if (field === "receivedOn" && values.receivedOn === undefined)
    return badInput(
      ["confirmation"],
      "the county's table takes no request before its day of receipt is known: submit it when both sides have confirmed",
      "该区县须在确定收到申请之日后登记，请在双方确认后提交",
    );
  const path = given[field];
  const { detail } = error.parameters;
  if (!path || typeof detail !== "object") return error;
  return new BadInputError({ field: path.join("."), detail }, { inputPath: path, cause: error });
}

function placeOf(error: BadInputError | undefined): { inputPath?: InputPath } {
  return error?.inputPath ? { inputPath: error.inputPath } : {};
}
