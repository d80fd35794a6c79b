import { NotFoundError, NotWritableError, VersionConflictError } from "../errors.js";
import { type Holding, recordId, type WriteCommand, type Written } from "./port.js";
import type { Shelf, Stored } from "./records.js";

/** Makes one change to the records of a memory source, after telling what it will leave. */
export async function applyWrite(
  shelf: Shelf,
  holdings: ReadonlyMap<string, Holding>,
  command: WriteCommand,
): Promise<Written> {
  const { entity, region } = command;
  const holding = holdings.get(entity);
  const held = shelf.records.get(entity);
  if (!held || !holding?.writable || !holding.regions.includes(region)) throw new NotWritableError({ entity, region });
  const key = command.action === "publish" ? freeKey(shelf, entity) : (command.key ?? "");
  const id = recordId(entity, shelf.source, key);
  const seen = command.action === "publish" ? 0 : checkedVersion(held.get(key), command, id);
  const version = command.action === "withdraw" ? "" : String(seen + 1);
  await command.beforeCommit?.({ key, version, values: asRead(shelf, entity, command.values) });
  if ((held.get(key)?.version ?? 0) !== seen) throw new VersionConflictError({ id });
  if (command.action === "withdraw") putAside(shelf, entity, key);
  else held.set(key, { key, version: seen + 1, values: { ...held.get(key)?.values, ...command.values, region } });
  return { source: shelf.source, id, key, version };
}

function asRead(shelf: Shelf, entity: string, values: WriteCommand["values"]): WriteCommand["values"] {
  const { fields } = shelf.entity(entity);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = fields[name]?.type;
      const isReference = type?.kind === "reference" && value !== null;
      return [name, isReference ? recordId(type.to, shelf.source, String(value)) : value];
    }),
  );
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

/** A key that no record has, has had, or is about to have. */
function freeKey(shelf: Shelf, entity: string): string {
  const [held, aside] = [shelf.records.get(entity), shelf.uncounted.get(entity)];
  let number = (held?.size ?? 0) + 1;
  while (held?.has(String(number)) || aside?.has(String(number)) || shelf.given.has(`${entity} ${number}`)) number++;
  shelf.given.add(`${entity} ${number}`);
  return String(number);
}
