import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import { knownRegions } from "../../kit/regions.js";
import { formFields, formOfRecord, type KnownApplication } from "../access/form-of-record.js";
import { type ComparedRequest, haveSameApplicant } from "../ledger/duplicates/duplicate-hints.js";
import { applicantTraits, applicationIn, applicationName, comparedBy } from "./enclosed-application.js";

/** How many applications are read, and how large one of them is at most: the gateway holds them all at once. */
const applications = { count: 5_000, bytes: 16_384 } as const;

/** How many records are read. */
const records = 5_000;

type Requests = ReadonlyMap<string, ComparedRequest>;

/** Requests that one can be compared with, by id, and which sources were heard for it. */
export interface Comparable {
  readonly requests: Requests;
  /** Those of them whose applications are kept at home. */
  readonly whole: ReadonlySet<string>;
  readonly coverage: Coverage;
}

/**
 * The newest requests of the city: those whose applications are kept at home, and by receipt those that a source records,
 * by their applicants alone. Where both tell of one, the application is whole.
 */
export async function newestComparable(context: Context): Promise<Comparable> {
  const [kept, recorded] = await Promise.all([newestApplications(context), newestRecords(context)]);
  const { requests, coverage } = recorded;
  return { requests: new Map([...requests, ...kept]), whole: new Set(kept.keys()), coverage };
}

/**
 * Applications at home of a form's applicants, by name and document, however old, beyond those that are known already. One
 * with the document alone is left out altogether: neither its text nor its being counted tells that the document is known.
 */
export async function knownAgain(
  id: string,
  form: KnownApplication,
  known: ReadonlySet<string>,
  most: number,
  { ledgers, source, call }: Context,
): Promise<Requests> {
  const traits = applicantTraits(form);
  if (traits.length === 0) return new Map();
  const found = await ledgers.withTraits([...knownRegions(source)], traits, most + applications.count, call);
  const byRegion = new Map<string, string[]>();
  for (const { region, ledger } of found.filter((one) => !known.has(one.ledger)).slice(0, most))
    byRegion.set(region, [...(byRegion.get(region) ?? []), ledger]);
  const bodies = await Promise.all(
    [...byRegion].map(([region, ids]) => ledgers.enclosed(region, ids, applicationName, call)),
  );
  const compared = bodies.flatMap((one) => [...one].map(([other, body]) => comparedBy(other, applicationIn(body))));
  const own = comparedBy(id, form);
  return new Map(compared.filter((other) => haveSameApplicant(own, other)).map((other) => [other.id, other]));
}

async function newestApplications({ ledgers, source, call }: Context): Promise<Requests> {
  const found = await ledgers.newestEnclosed([...knownRegions(source)], applicationName, applications, call);
  return new Map([...found].map(([id, body]) => [id, comparedBy(id, applicationIn(body))]));
}

async function newestRecords({ source, call }: Context): Promise<Omit<Comparable, "whole">> {
  const { items, coverage } = await source.list(
    {
      entity: "Request",
      order: [{ field: "receivedOn", descending: true }],
      limit: records,
      backward: false,
      select: { fields: [...formFields] },
    },
    call,
  );
  const requests = items.flatMap(({ row }) => {
    const form = formOfRecord(row);
    return form ? [[row.id, comparedBy(row.id, form)] as const] : [];
  });
  return { requests: new Map(requests), coverage };
}
