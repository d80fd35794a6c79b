import { answered } from "./answered.js";
import { pageOf } from "./listing.js";
import type { Call, Source, SourceStatus } from "./port.js";
import { type Entity, entityNamed, type Holding, type Label, parseRecordId } from "./port.js";
import { rowOf } from "./reading.js";
import type { RecordInput, Records, Shelf, Stored } from "./records.js";
import { groupsOf } from "./tallying.js";
import { applyWrite } from "./writing.js";

/** What a memory source holds. */
export interface MemorySourceOptions {
  readonly id: string;
  readonly label?: Label;
  readonly vendor?: Label;
  readonly regions: readonly string[];
  /** By entity name. An entity that is not named here is not held. */
  readonly records: Readonly<Record<string, readonly RecordInput[]>>;
  /** Fields that are mapped, by entity name; default: every field. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Regions held of an entity, where they differ from `regions`. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  /** Entities that can be written; default: all that are held. */
  readonly writable?: readonly string[];
}

/** A source over arrays, which tests may change between two questions. */
export interface MemorySource extends Source {
  put(entity: string, record: RecordInput): void;
  /** Puts a record, or changes the fields given of the one there is. */
  change(entity: string, record: RecordInput): void;
  /** Puts a record that does not count, such as a draft. */
  putUncounted(entity: string, record: RecordInput): void;
  remove(entity: string, key: string): void;
}

/** A full Source over arrays of records, for tests. */
export function memorySource(options: MemorySourceOptions): MemorySource {
  const label = options.label ?? { en: options.id, zh: options.id };
  const holdings = holdingsOf(options);
  const [records, uncounted] = [emptyRecords(holdings), emptyRecords(holdings)];
  const region = options.regions[0] ?? "";
  const put = (entity: string, input: RecordInput) => store(records, entity, input, region);
  for (const [entity, inputs] of Object.entries(options.records)) for (const input of inputs) put(entity, input);
  const shelf = shelfOf(options.id, records, uncounted, holdings);
  const counted = (call: Call, statement: string) => call.count?.(options.id, statement);
  const coverage = (entity: string) => answered(options.id, label, holdings.get(entity)?.regions ?? []);

  return {
    id: options.id,
    label,
    holdings,
    put,
    change: (entity, input) => put(entity, { ...records.get(entity)?.get(input.key)?.values, ...input }),
    putUncounted: (entity, input) => store(uncounted, entity, input, region),
    remove: (entity, key) => void records.get(entity)?.delete(key),
    list: async (query, call) => {
      counted(call, `list ${query.entity}`);
      const { items, more } = pageOf(shelf, query);
      const position = (index: number) => {
        const item = items[index];
        if (!item) throw new RangeError(`There is no item ${index}`);
        return { order: item.order, source: item.source, key: item.key };
      };
      return { items, more, coverage: coverage(query.entity), position };
    },
    find: async (query, call) => {
      counted(call, `find ${query.entity}`);
      const entity = shelf.entity(query.entity);
      const rows = query.ids.map((id) => {
        const record = recordOf(shelf, entity, id);
        return record ? rowOf(shelf, entity, record, query.select) : null;
      });
      return { rows, coverage: coverage(query.entity) };
    },
    tally: async (query, call) => {
      counted(call, `tally ${query.entity}`);
      return { groups: groupsOf(shelf, query), coverage: coverage(query.entity) };
    },
    write: async (command, call) => {
      counted(call, `write ${command.entity}`);
      return applyWrite(shelf, holdings, command);
    },
    probe: async () => [statusOf(options, label, holdings)],
  };
}

function emptyRecords(holdings: ReadonlyMap<string, Holding>): Records {
  return new Map([...holdings.keys()].map((name) => [name, new Map<string, Stored>()]));
}

function recordOf(shelf: Shelf, entity: Entity, id: string): Stored | undefined {
  const parts = parseRecordId(id);
  if (parts?.entity !== entity.name || parts.source !== shelf.source) return undefined;
  return shelf.records.get(entity.name)?.get(parts.key);
}

function store(records: Records, entity: string, { key, ...values }: RecordInput, region: string): void {
  const held = records.get(entity);
  if (!held) throw new Error(`This source doesn't hold ${entity}`);
  held.set(key, { key, version: (held.get(key)?.version ?? 0) + 1, values: { region, ...values } });
}

function holdingsOf(options: MemorySourceOptions): ReadonlyMap<string, Holding> {
  const holding = (name: string): Holding => ({
    regions: options.holds?.[name] ?? options.regions,
    fields: new Set(options.fields?.[name] ?? Object.keys(entityNamed(name).fields)),
    writable: options.writable?.includes(name) ?? true,
  });
  return new Map(Object.keys(options.records).map((name) => [name, holding(name)]));
}

function shelfOf(source: string, records: Records, uncounted: Records, holdings: ReadonlyMap<string, Holding>): Shelf {
  const maps = (entity: string, field: string) => holdings.get(entity)?.fields.has(field) ?? false;
  return { source, records, uncounted, given: new Set(), entity: entityNamed, maps };
}

function statusOf(options: MemorySourceOptions, label: Label, holdings: ReadonlyMap<string, Holding>): SourceStatus {
  const entities = [...holdings].map(([entity, { regions, writable }]) => ({ entity, regions, writable }));
  const { id: source, regions, vendor = null } = options;
  const good = { state: "UP", reason: null, latencyMs: 0, lastGoodAt: null, findings: null } as const;
  return { source, label, vendor, regions, entities, ...good };
}
