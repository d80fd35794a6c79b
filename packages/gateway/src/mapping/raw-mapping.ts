/** A mapping file as its JSON Schema lets it pass; what is wrong in a way that the schema can't tell is found later. */
export interface RawMapping {
  readonly source: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly vendor?: { readonly en: string; readonly zh: string };
  readonly regions: readonly string[];
  readonly codes?: Readonly<Record<string, RawCodes>>;
  readonly entities: Readonly<Record<string, RawEntity>>;
}

export type RawScalar = string | number | boolean | null;
export type RawCodes = Readonly<Record<string, string>>;

export interface RawEntity extends RawPart {
  readonly heldAt?: string;
  readonly parts?: readonly RawPart[];
  readonly regions?: readonly string[];
}

export interface RawPart {
  readonly name?: string;
  readonly table?: string;
  readonly key?: string;
  readonly join?: Readonly<Record<string, RawJoin>>;
  readonly where?: RawWhere;
  readonly deleted?: {
    readonly column: string;
    readonly is?: readonly RawScalar[];
    readonly unless?: readonly RawScalar[];
  };
  readonly fields?: Readonly<Record<string, string | RawField>>;
  readonly write?: RawWrite;
}

export interface RawJoin {
  readonly table: string;
  readonly on: Readonly<Record<string, string>>;
  readonly extends?: boolean;
}

export type RawWhere = Readonly<
  Record<string, RawScalar | readonly RawScalar[] | { readonly not: readonly RawScalar[] }>
>;

export interface RawField {
  readonly column?: string;
  readonly constant?: string | number | boolean;
  readonly json?: string;
  readonly empty?: readonly RawScalar[];
  readonly trim?: boolean;
  readonly stored?: "date" | "number" | "text";
  readonly date?: string | readonly string[];
  readonly codes?: string | RawCodes;
  readonly others?: "unknown" | "missing";
  readonly boolean?: { readonly true: readonly RawScalar[]; readonly false: readonly RawScalar[] };
  readonly split?: string;
  readonly normalize?: "documentNumber";
  readonly prefix?: string;
  readonly lookup?: {
    readonly table: string;
    readonly match: readonly (string | { readonly column: string; readonly split: string })[];
    readonly key: string;
  };
  readonly part?: string | { readonly column: string; readonly codes: RawCodes };
  readonly link?: { readonly table: string; readonly from: string; readonly to: string; readonly where?: RawWhere };
  readonly listedIn?: { readonly column: string; readonly split: string };
  readonly attachments?: RawAttachments;
  readonly writable?: boolean;
}

export interface RawAttachments {
  readonly separator?: string;
  readonly parts?: readonly ("name" | "url" | "size" | "sha256")[];
  readonly partSeparator?: string;
  readonly json?: Readonly<Partial<Record<"name" | "url" | "size" | "sha256", string>>>;
  readonly table?: string;
  readonly on?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly url?: string;
  readonly size?: string;
  readonly sha256?: string;
}

export interface RawWrite {
  readonly key: "identity" | "uuid" | { readonly sequence: string } | { readonly next: true };
  readonly set?: RawValues;
  readonly touch?: RawValues;
  readonly withdraw?: RawValues;
}

export type RawValues = Readonly<Record<string, RawScalar | { readonly now: string }>>;

/** A value as the text it is compared with. */
export function rawText(value: RawScalar): string | null {
  return value === null ? null : String(value);
}

/** Values as texts; null has none. */
export function rawTexts(values: readonly RawScalar[] | undefined): readonly string[] {
  return (values ?? []).filter((value) => value !== null).map(String);
}
