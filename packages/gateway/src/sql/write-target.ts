import { BadInputError, NotWritableError, type WriteCommand } from "@zwgk/schema";
import type { EntityMapping, PartMapping, WriteMapping } from "../mapping/mapping.js";
import type { Ground } from "./scope.js";

/** Where a command writes. */
export interface WriteTarget {
  readonly ground: Ground;
  readonly entity: EntityMapping;
  readonly part: PartMapping;
  readonly write: WriteMapping;
  readonly command: WriteCommand;
  /** The present moment, canonical. */
  readonly now: string;
}

/** Finds where a command writes. @throws NotWritableError, BadInputError */
export function targetOf(ground: Ground, command: WriteCommand, now: string): WriteTarget {
  const entity = ground.mapping.entities.get(command.entity);
  if (!entity) throw notWritable(command);
  return { ground, entity, command, now, ...partOf(entity, command) };
}

/** The refusal of a record that can't be written. The cause is for the log. */
export function notWritable({ entity, region }: WriteCommand, cause?: string): NotWritableError {
  return new NotWritableError({ entity, region }, cause === undefined ? {} : { cause: new Error(cause) });
}

/** The part that a command writes: named by the key, or the one whose constants fit the values. */
function partOf(entity: EntityMapping, command: WriteCommand): { part: PartMapping; write: WriteMapping } {
  const candidates =
    command.key === undefined ? entity.parts.filter((part) => fits(part, command)) : [partOfKey(entity, command.key)];
  if (command.key === undefined && candidates.length === 0) throw noPlace(entity, command);
  const part = candidates.find((one) => one?.write);
  if (!part?.write) throw notWritable(command);
  return { part, write: part.write };
}

function partOfKey(entity: EntityMapping, key: string): PartMapping | undefined {
  return entity.parts.find((part) => part.name === "" || key.startsWith(`${part.name}~`));
}

function fits(part: PartMapping, command: WriteCommand): boolean {
  return [...part.fields].every(
    ([name, field]) => field.kind !== "constant" || !(name in command.values) || command.values[name] === field.value,
  );
}

function noPlace(entity: EntityMapping, command: WriteCommand): BadInputError {
  const field =
    Object.keys(command.values).find((name) =>
      entity.parts.some((part) => part.fields.get(name)?.kind === "constant"),
    ) ?? "input";
  const value = String(command.values[field]);
  const detail = { en: `${value} has no place in this source`, zh: `该来源没有存放 ${value} 的位置` };
  return new BadInputError({ field, detail }, { inputPath: ["input", field] });
}
