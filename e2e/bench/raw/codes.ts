import { parse } from "yaml";

/** Code in the database → canonical code; null where the database has the canonical codes themselves. */
export type Codes = Readonly<Record<string, string>> | null;

/** Code tables are data, not work: they are taken from the county's mapping file. */
export interface CodeTables {
  readonly kind: Codes;
  readonly form: Codes;
  readonly outcome: Codes;
  readonly applicantKind: Codes;
}

interface RawField {
  readonly codes?: string | Readonly<Record<string, string>>;
}
interface RawPart {
  readonly fields: Readonly<Record<string, RawField | string>>;
}
interface RawMapping {
  readonly codes?: Readonly<Record<string, Codes>>;
  readonly entities: Readonly<Record<string, Partial<RawPart> & { readonly parts?: readonly RawPart[] }>>;
}

/** The code tables of a mapping file; none for a database in the canonical layout. */
export function codeTables(mapping: string | null, kind?: Codes): CodeTables {
  if (mapping === null) return { kind: null, form: null, outcome: null, applicantKind: null };
  const raw = parse(mapping) as RawMapping;
  return {
    kind: kind !== undefined ? kind : codesOf(raw, "Document", "kind"),
    form: codesOf(raw, "Interpretation", "form"),
    outcome: codesOf(raw, "Request", "outcome"),
    applicantKind: codesOf(raw, "Request", "applicantKind"),
  };
}

function codesOf(raw: RawMapping, entity: string, field: string): Codes {
  const declared = raw.entities[entity];
  const fields = (declared?.parts ?? [declared]).map((part) => part?.fields?.[field]);
  const coded = fields.find((one): one is RawField => typeof one === "object" && one.codes !== undefined);
  const codes = coded?.codes;
  return (typeof codes === "string" ? raw.codes?.[codes] : codes) ?? {};
}

/** Canonical code; a code that is in no table is shown as UNKNOWN, a missing one as null. */
export function decode(codes: Codes, text: string | null): string | null {
  if (text === null || codes === null) return text;
  return codes[text] ?? (text.trim() === "" ? null : "UNKNOWN");
}
