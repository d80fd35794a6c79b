import type { Context } from "../../context.js";
import { RequestNotRecognisedError, ZwgkError } from "../../errors.js";
import { checkedText } from "../../kit/checked-value.js";
import { knownRegions } from "../../kit/regions.js";
import type { LedgerName } from "../../ledgers.js";
import { numberKey } from "../../shared/number-key.js";
import { parseRecordId } from "../../source.js";
import { type CaseObject, caseOf } from "../case/case-object.js";
import { loadEntries } from "../case/entry-loader.js";
import { knownApplication } from "./application-loader.js";
import { isOneOf, isSameCode } from "./recognition.js";

/** What an applicant is recognised by. */
export interface Credentials {
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly name: string;
}

/**
 * The case that registration number, query code and name belong to, together. Whatever of them is wrong, it is the same
 * error after about the same work, and one of the few tries that a client has. A number that had its share of wrong tries, from
 * wherever, still opens to all three together: nobody shuts an applicant out by trying. Who tries from everywhere learns
 * nothing by it, because the code alone is 59 bits.
 * @throws RequestNotRecognisedError, TooManyAttemptsError, BadInputError for texts that nobody could mean; what a source
 * throws that would have to tell the name, where the number and the code are right
 */
export async function recognise(given: Credentials, context: Context): Promise<CaseObject> {
  const { attempts, client, call } = context;
  for (const field of ["registrationNumber", "queryCode", "name"] as const) checkedText(given[field], [field], 200);
  const attempt = { client, target: numberKey(given.registrationNumber) };
  const tooMany = await attempts.count(attempt, call);
  const found = await find(given, context);
  if (found === null) throw tooMany ?? new RequestNotRecognisedError();
  await attempts.takeBack(attempt, call);
  if (found instanceof ZwgkError) throw found;
  return found;
}

/** Everything is looked up and compared before any of it decides. */
async function find(given: Credentials, context: Context): Promise<CaseObject | ZwgkError | null> {
  const numbered = await requestsNumbered(given.registrationNumber, context);
  const byCode = [...numbered, nothing(context)].filter(({ ledger }) =>
    isSameCode(given.queryCode, context.queryCode(ledger)),
  );
  const codeFits = numbered.some((one) => byCode.includes(one));
  const { region, ledger: id } = byCode[0] ?? numbered[0] ?? nothing(context);
  const [entries, form] = await Promise.all([
    loadEntries(region, id, context),
    knownApplication({ id, region }, context).catch(silence),
  ]);
  const names = form instanceof ZwgkError ? [] : (form?.applicants ?? []).flatMap(({ name }) => name ?? []);
  const nameFits = isOneOf(given.name, names);
  if (!codeFits) return null;
  if (form instanceof ZwgkError) return form;
  return nameFits ? caseOf({ id, region }, entries, context) : null;
}

async function requestsNumbered(number: string, { ledgers, source, call }: Context): Promise<readonly LedgerName[]> {
  const found = await ledgers.numbered([...knownRegions(source)], [number], call);
  return found.filter(({ ledger }) => parseRecordId(ledger)?.entity === "Request");
}

/** A request that doesn't exist: it is looked for where none has the number. */
function nothing({ cityRegion: region }: Context): LedgerName {
  return { region, ledger: "Request:none:none" };
}

function silence(error: unknown): ZwgkError {
  if (error instanceof ZwgkError) return error;
  throw error;
}
