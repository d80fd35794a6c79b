import { NotFoundError, NotWritableError, VersionConflictError } from "../errors.js";
import { type Holding, recordId, type WriteCommand, type Written } from "./port.js";
import type { Shelf, Stored } from "./records.js";

/** Makes one change to the records of a memory source. */
export function applyWrite(shelf: Shelf, holdings: ReadonlyMap<string, Holding>, command: WriteCommand): Written {
  const { entity, region } = command;
  const holding = holdings.get(entity);
  const held = shelf.records.get(entity);
  if (!held || !holding?.writable || !holding.regions.includes(region)) throw new NotWritableError({ entity, region });
  const key = command.action === "publish" ? freeKey(held) : (command.key ?? "");
  const id = recordId(entity, shelf.source, key);
  const version = command.action === "publish" ? 1 : checkedVersion(held.get(key), command, id) + 1;
  if (command.action === "withdraw") putAside(shelf, entity, key);
  else held.set(key, { key, version, values: { ...held.get(key)?.values, ...command.values, region } });
  return { source: shelf.source, id, key, version: String(version) };
}

function putAside(shelf: Shelf, entity: string, key: string): void {
  const record = shelf.records.get(entity)?.get(key);
  if (record) shelf.uncounted.get(entity)?.set(key, record);
  shelf.records.get(entity)?.delete(key);
}

function checkedVersion(stored: Stored | undefined, command: WriteCommand, id: string): number {
  if (!stored) throw new NotFoundError({ entity: command.entity, id });
  const { expectedVersion } = command;
  if (expectedVersion !== undefined && expectedVersion !== String(stored.version))
    throw new VersionConflictError({ id });
  return stored.version;
}

function freeKey(held: ReadonlyMap<string, Stored>): string {
  let number = held.size + 1;
  while (held.has(String(number))) number++;
  return String(number);
}
