import type { Call, Holding, Source, WriteCommand, Written } from "@zwgk/schema";
import type { EntityMapping, PartMapping, SourceMapping } from "../mapping/mapping.js";
import { Database } from "./database.js";
import { Finds } from "./finds.js";
import { Lists } from "./lists.js";
import { Probes } from "./probes.js";
import { type Admission, Room } from "./room.js";
import { defaultConnections, defaultTimeouts, type SqlConnections, type SqlTimeouts } from "./settings.js";
import { Tallies } from "./tallies.js";
import { writeRecord } from "./write.js";
import { inWriteTransaction } from "./write-session.js";

/** What a source over a PostgreSQL database is made of. */
export interface SqlSourceOptions {
  readonly mapping: SourceMapping;
  /** Connection string. */
  readonly url: string;
  /** Asked when the catalog is first read, which may be long after the start. */
  readonly admit?: Admission;
  readonly connections?: Partial<SqlConnections>;
  /** Milliseconds. */
  readonly timeouts?: Partial<SqlTimeouts>;
}

/** A source that holds connections. */
export interface SqlSource extends Source {
  /** Ends them when what is under way is answered. */
  close(): Promise<void>;
}

/** One county's database, or home, behind the port. Opens no connection before it is asked something. */
export function createSqlSource({ mapping, url, admit, ...settings }: SqlSourceOptions): SqlSource {
  const connections = { ...defaultConnections, ...settings.connections };
  const timeouts = { ...defaultTimeouts, ...settings.timeouts };
  const database = new Database({ source: mapping.source, label: mapping.label, url, connections, timeouts });
  const room = new Room(database, mapping, admit);
  const [lists, finds, tallies, probes] = [new Lists(room), new Finds(room), new Tallies(room), new Probes(room)];
  return {
    id: mapping.source,
    label: mapping.label,
    holdings: holdingsOf(mapping),
    list: (query, call) => lists.list(query, call),
    find: (query, call) => finds.find(query, call),
    tally: (query, call) => tallies.tally(query, call),
    probe: (query, call) => probes.probe(query, call),
    write: (command, call) => write(room, command, call),
    close: () => database.close(),
  };
}

async function write(room: Room, command: WriteCommand, call: Call): Promise<Written> {
  const ground = await room.prepare(call);
  const { source, label, database } = room;
  return inWriteTransaction({ pool: database.writers(), source, label }, call, (session) =>
    writeRecord(ground, command, session),
  );
}

/** What a mapping says a source holds. */
export function holdingsOf(mapping: SourceMapping): ReadonlyMap<string, Holding> {
  return new Map([...mapping.entities].map(([name, entity]) => [name, holdingOf(entity)]));
}

function holdingOf({ parts, regions }: EntityMapping): Holding {
  const fields = new Set(parts.flatMap((part) => [...part.fields.keys()]));
  const written = parts.filter((part) => part.write !== null).map(writtenFields);
  if (written.length === 0) return { regions, fields, writable: false };
  const everywhere = [...fields].filter((name) => written.every((one) => one.has(name)));
  return { regions, fields, writable: true, written: new Set(everywhere) };
}

/** Fields whose values a write of the part takes: where it is a constant, that one. */
function writtenFields({ fields }: PartMapping): ReadonlySet<string> {
  const takes = [...fields].filter(([, one]) => one.kind === "constant" || ("writable" in one && one.writable));
  return new Set(takes.map(([name]) => name));
}
