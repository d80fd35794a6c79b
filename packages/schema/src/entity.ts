import type { Label } from "./label.js";

/** One member of a code list: its label, and what it means where the label is not enough. */
export interface CodeMember extends Label {
  readonly note?: string;
}

/**
 * A closed list of codes, a GraphQL enum. Every list has the member `UNKNOWN` added: a code that stands in a
 * source and that its mapping doesn't know (invariant 8: shown, not guessed).
 */
export interface CodeList<Code extends string = string> {
  readonly name: string;
  readonly label: Label;
  readonly members: Readonly<Record<Code | "UNKNOWN", CodeMember>>;
}

/** How personal data of a field are masked (DOMAIN.md §10.6). */
export type MaskKind = "name" | "identity" | "phone" | "address";

/** What a field holds. References hold the local key of another entity's record in the same source. */
export type FieldType =
  | { readonly kind: "string" }
  /** Long text: never read unless asked for, not filterable, not orderable. */
  | { readonly kind: "text" }
  | { readonly kind: "int" }
  | { readonly kind: "boolean" }
  /** `YYYY-MM-DD`, in Asia/Shanghai. */
  | { readonly kind: "date" }
  /** `YYYY-MM-DDTHH:mm:ss.ffffff+08:00`: always six digits and +08:00, so that text order is time order. */
  | { readonly kind: "dateTime" }
  /** `YYYY-MM`. */
  | { readonly kind: "month" }
  /** 6, 9 or 12 digits, GB/T 2260 and its extensions. */
  | { readonly kind: "regionCode" }
  /** 索引号, DOMAIN.md §4.1; as it stands in the source. */
  | { readonly kind: "indexNumber" }
  | { readonly kind: "code"; readonly codes: CodeList }
  | { readonly kind: "stringList" }
  | { readonly kind: "codeList"; readonly codes: CodeList }
  /** A list of `{ name, url, size?, sha256? }`. */
  | { readonly kind: "attachments" }
  /** The local key of a record of `to` in the same source. */
  | { readonly kind: "reference"; readonly to: string };

export type FieldKind = FieldType["kind"];

/** One field of an entity. */
export interface Field {
  readonly type: FieldType;
  /** English and Chinese name; the GraphQL description is "<en> (<zh>)" followed by `note`. */
  readonly label: Label;
  /** One English sentence more, where the label is not enough. */
  readonly note?: string;
  /** Always has a value. A source whose mapping leaves out a required field is refused at start. */
  readonly required?: boolean;
  /** A required field that a record at home gets later than others: until then it is missing there. */
  readonly comesLater?: boolean;
  /** Personal data: masked for everyone but the case's handlers, never filterable, orderable or groupable. */
  readonly personal?: MaskKind;
  /** May be given when a record is published, or also when it is revised. Default: neither. */
  readonly write?: "publish" | "always";
}

/** The other end of a reference: all records of `to` whose reference field `by` names this record. */
export interface Inverse {
  readonly to: string;
  readonly by: string;
  readonly label: Label;
  readonly note?: string;
}

/** A kind of record in the canonical model, declared once (DESIGN.md §4). */
export interface Entity {
  /** GraphQL type name, singular: `Document`. */
  readonly name: string;
  /** GraphQL list name, plural: `documents`. */
  readonly plural: string;
  readonly label: Label;
  readonly note: string;
  /** Name of the home table, snake_case. */
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly inverses: Readonly<Record<string, Inverse>>;
  /** Order when the caller gives none. The record's key always comes last as the tie-break. */
  readonly defaultOrder: readonly { readonly field: string; readonly descending: boolean }[];
  /** Field that identifies one record besides its key, for finding a write after a crash and for duplicates. */
  readonly identity?: string;
  /** Indexes of the home table besides those that follow from all this, each ending with the key. */
  readonly indexes?: readonly EntityIndex[];
}

/** An index for a question that is often asked: of all records, or only of those that have no value of a field. */
export interface EntityIndex {
  readonly fields: readonly string[];
  readonly missing?: string;
}

/** Fields every record has, added by {@link entity}: the county-level region it belongs to. */
const region: Field = {
  type: { kind: "regionCode" },
  label: { en: "Region", zh: "行政区划" },
  note: "County-level (or city) code of the government that holds the record.",
  required: true,
};

type EntityInput = Omit<Entity, "inverses" | "fields"> & {
  readonly fields: Readonly<Record<string, Field>>;
  readonly inverses?: Readonly<Record<string, Inverse>>;
};

/** Declares an entity. @throws Error when the declaration contradicts itself (caught by the schema's own tests). */
export function entity(input: EntityInput): Entity {
  const declared: Entity = { ...input, inverses: input.inverses ?? {}, fields: { region, ...input.fields } };
  for (const { field } of declared.defaultOrder) {
    if (!declared.fields[field]) throw new Error(`${declared.name}: default order names unknown field ${field}`);
  }
  if (declared.identity && !declared.fields[declared.identity]) {
    throw new Error(`${declared.name}: identity names unknown field ${declared.identity}`);
  }
  for (const name of (declared.indexes ?? []).flatMap(({ fields, missing }) => [
    ...fields,
    ...(missing ? [missing] : []),
  ])) {
    if (!declared.fields[name]) throw new Error(`${declared.name}: an index names unknown field ${name}`);
  }
  return declared;
}

/** Declares a code list and adds the member `UNKNOWN`. */
export function codeList<Code extends string>(
  name: string,
  label: Label,
  members: Readonly<Record<Code, CodeMember>>,
): CodeList<Code> {
  const unknown: CodeMember = {
    en: "Unknown",
    zh: "未识别",
    note: "The source holds a code that its mapping doesn't know; see the source's findings.",
  };
  return { name, label, members: { ...members, UNKNOWN: unknown } as CodeList<Code>["members"] };
}

const orderable: ReadonlySet<FieldKind> = new Set([
  "string",
  "int",
  "boolean",
  "date",
  "dateTime",
  "month",
  "regionCode",
  "indexNumber",
  "code",
]);

/** Whether lists may be filtered by the field: anything but long text, attachments and personal data. */
export function isFilterable(field: Field): boolean {
  return !field.personal && field.type.kind !== "text" && field.type.kind !== "attachments";
}

/** Whether lists may be ordered by the field: single, comparable values that are not personal data. */
export function isOrderable(field: Field): boolean {
  return !field.personal && orderable.has(field.type.kind);
}

/** Whether tallies may be grouped by the field (dates by day, month or year). */
export function isGroupable(field: Field): boolean {
  return isFilterable(field);
}

/** Shorthands for declaring fields. */
export const type = {
  string: { kind: "string" },
  text: { kind: "text" },
  int: { kind: "int" },
  boolean: { kind: "boolean" },
  date: { kind: "date" },
  dateTime: { kind: "dateTime" },
  month: { kind: "month" },
  regionCode: { kind: "regionCode" },
  indexNumber: { kind: "indexNumber" },
  stringList: { kind: "stringList" },
  attachments: { kind: "attachments" },
  code: (codes: CodeList): FieldType => ({ kind: "code", codes }),
  codeList: (codes: CodeList): FieldType => ({ kind: "codeList", codes }),
  reference: (to: string): FieldType => ({ kind: "reference", to }),
} as const satisfies Record<string, FieldType | ((...input: never[]) => FieldType)>;
