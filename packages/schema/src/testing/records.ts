import { type Entity, recordId, type Scalar, type Value } from "./port.js";

/** A record as a test writes it: its local key, and its fields; references as local keys. */
export interface RecordInput {
  readonly key: string;
  /** Default: the first region of the source. */
  readonly region?: string;
  readonly [field: string]: Value | undefined;
}

/** A record as the memory source holds it. */
export interface Stored {
  readonly key: string;
  readonly version: number;
  readonly values: Readonly<Record<string, Value | undefined>>;
}

/** All records of one memory source: by entity name, then by local key. */
export type Records = ReadonlyMap<string, Map<string, Stored>>;

/** What reading a record needs to know of the source that holds it. */
export interface Shelf {
  readonly source: string;
  readonly records: Records;
  /** Records that don't count, such as drafts and withdrawn ones: for lists that ask for them too. */
  readonly uncounted: Records;
  /** Keys given to new records: entity name and key. */
  readonly given: Set<string>;
  entity(name: string): Entity;
  /** Whether the source maps the field; one that it doesn't map is always missing. */
  maps(entity: string, field: string): boolean;
}

/** The canonical value of a field: null when missing or not mapped, a record id for a reference. */
export function readValue(shelf: Shelf, entity: Entity, record: Stored, field: string): Value {
  const value = shelf.maps(entity.name, field) ? (record.values[field] ?? null) : null;
  const type = entity.fields[field]?.type;
  if (type?.kind !== "reference" || value === null) return value;
  return recordId(type.to, shelf.source, String(value));
}

/** The value of a field that orders or groups: null for anything that is not a scalar. */
export function readScalar(shelf: Shelf, entity: Entity, record: Stored, field: string): Scalar | null {
  const value = readValue(shelf, entity, record, field);
  return typeof value === "object" ? null : value;
}
