import type { Condition, Field, Scalar, Selection } from "@zwgk/schema";
import type { Codec, EntityMapping } from "../mapping/mapping.js";

/**
 * Reads a condition once: gives what the statement depends on as text, and puts the rest, the values, into `values`.
 * Codes, truths and regions are few and written into the statement, so that the planner knows them; they are part of the shape.
 */
export function conditionShape(
  mapping: EntityMapping,
  condition: Condition,
  values: unknown[],
  places?: Map<Condition, number>,
): string {
  switch (condition.op) {
    case "and":
    case "or":
      return `${condition.op}(${condition.of.map((one) => conditionShape(mapping, one, values, places)).join()})`;
    case "not":
      return `not(${conditionShape(mapping, condition.of, values, places)})`;
    case "missing":
      return `missing(${condition.field},${condition.is})`;
    case "isOneOf":
      places?.set(condition, values.length);
      values.push(condition.ids);
      return "isOneOf()";
    default: {
      const value = condition.op === "in" || condition.op === "has" ? condition.values : condition.value;
      const field = mapping.entity.fields[condition.field];
      if (field && isWrittenIn(condition.field, field))
        return `${condition.op}(${condition.field},${JSON.stringify(value)})`;
      places?.set(condition, values.length);
      values.push(value);
      return `${condition.op}(${condition.field}${traits(mapping, condition.field, value)})`;
    }
  }
}

/** Whether values of the field are written into the statement. */
export function isWrittenIn(name: string, field: Field): boolean {
  const { kind } = field.type;
  return kind === "code" || kind === "codeList" || kind === "boolean" || name === "region";
}

/** What of a value decides about the statement: whether its spellings can be listed in each part, and how many they are. */
function traits(mapping: EntityMapping, field: string, value: Scalar | readonly Scalar[]): string {
  let text = "";
  for (const part of mapping.parts) {
    const mapped = part.fields.get(field);
    if (mapped?.kind !== "column" || mapped.codec.identity) continue;
    text += typeof value === "object" ? traitOfList(mapped.codec, value) : traitOf(mapped.codec, value);
  }
  return text;
}

/** `n`: its spellings can't be listed; otherwise how many there are: none, one, or more. */
function traitOf(codec: Codec, value: Scalar): string {
  const spellings = codec.spellings(value);
  return spellings === null ? "n" : spellings.length > 1 ? "m" : String(spellings.length);
}

function traitOfList(codec: Codec, values: readonly Scalar[]): string {
  return values.some((value) => codec.spellings(value) === null) ? "n" : "m";
}

const selectionKeys = new WeakMap<Selection, string>();

/** A selection as text; read once per object, since operations keep theirs. */
export function selectionShape(selection: Selection): string {
  const known = selectionKeys.get(selection);
  if (known !== undefined) return known;
  const relations = Object.entries(selection.relations ?? {}).map(([name, inner]) => `${name}${selectionShape(inner)}`);
  const key = `{${[...selection.fields, ...relations].join()}}`;
  selectionKeys.set(selection, key);
  return key;
}
