import type { Entity, Field } from "../entity.js";
import { ImpossibleFilterError, QueryTooCostlyError } from "../errors.js";
import type { Condition, Scalar } from "../source.js";
import { badInput, checkedText, checkedValue, type InputPath } from "./checked-value.js";
import { refuseContradiction } from "./contradiction.js";
import { type Operator, operatorsOf } from "./operators.js";

/** A filter as GraphQL gives it. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Deeper or wider filters are refused: each level and term costs every database something. */
const most = { depth: 8, terms: 200, values: 500 };

/** The condition of a filter; undefined when it asks nothing. @throws ImpossibleFilterError, BadInputError, BadDateError */
export function conditionOf(
  entity: Entity,
  input: FilterInput | null | undefined,
  path: InputPath = ["filter"],
): Condition | undefined {
  if (!input) return undefined;
  const counted = { terms: 0 };
  return all(terms(entity, input, path, counted, 0));
}

/** The conjunction of conditions; undefined when there is none. */
export function all(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const given = conditions.filter((one) => one !== undefined);
  return given.length < 2 ? given[0] : { op: "and", of: given };
}

function terms(entity: Entity, input: FilterInput, path: InputPath, counted: { terms: number }, depth: number) {
  if (depth > most.depth)
    throw tooCostly(`filter is nested deeper than ${most.depth}`, `筛选嵌套超过 ${most.depth} 层`);
  const found: Condition[] = [];
  // In declared order: equal filters make equal statements and cursors, however they are written down.
  for (const name of ["and", "or", "not", ...Object.keys(entity.fields)]) {
    const value = input[name];
    if (value === null || value === undefined) continue;
    const at = [...path, name];
    const inner = (one: FilterInput, where: InputPath) => all(terms(entity, one, where, counted, depth + 1));
    if (name === "and") found.push(...(value as FilterInput[]).flatMap((one, i) => inner(one, [...at, i]) ?? []));
    else if (name === "or") found.push(...anyOf(value as FilterInput[], at, inner));
    else if (name === "not") found.push(negated(inner(value as FilterInput, at), at));
    else found.push(...fieldTerms(entity.fields[name] as Field, name, value as FilterInput, at));
  }
  counted.terms += found.length;
  if (counted.terms > most.terms)
    throw tooCostly(`more than ${most.terms} conditions`, `筛选条件超过 ${most.terms} 项`);
  return found;
}

type Inner = (input: FilterInput, path: InputPath) => Condition | undefined;

function anyOf(inputs: readonly FilterInput[], path: InputPath, inner: Inner): Condition[] {
  if (inputs.length === 0) throw impossible(path, "or of nothing never holds", "空的 or 永不成立");
  const of = inputs.map((one, i) => inner(one, [...path, i]));
  // A member that asks nothing always holds, and so does the whole.
  return of.every((one) => one !== undefined) ? [{ op: "or", of }] : [];
}

function negated(of: Condition | undefined, path: InputPath): Condition {
  if (!of) throw impossible(path, "not of nothing never holds", "空的 not 永不成立");
  return { op: "not", of };
}

function fieldTerms(field: Field, name: string, input: FilterInput, path: InputPath): Condition[] {
  const given: Partial<Record<Operator, Scalar | readonly Scalar[]>> = {};
  for (const operator of operatorsOf[field.type.kind]) {
    const value = input[operator];
    if (value === undefined) continue;
    given[operator] = operand(field, operator, value, [...path, operator]);
  }
  refuseContradiction(given, path);
  return Object.entries(given).map(([operator, value]) => term(operator as Operator, name, value));
}

function operand(field: Field, operator: Operator, value: unknown, path: InputPath): Scalar | readonly Scalar[] {
  if (value === null) throw badInput(path, "null: ask for missing: true instead", "不能为 null，请改用 missing: true");
  if (operator === "missing") return value as boolean;
  if (Array.isArray(value)) return several(field, value, path);
  if (operator !== "contains" && operator !== "startsWith") return checkedValue(field, value, path);
  if (value === "") throw impossible(path, "it is empty", "内容为空");
  return checkedText(value as string, path);
}

function several(field: Field, values: readonly unknown[], path: InputPath): readonly Scalar[] {
  if (values.length === 0) throw impossible(path, "the list is empty", "列表为空");
  if (values.length > most.values) throw tooCostly(`more than ${most.values} values`, `取值超过 ${most.values} 个`);
  return values.map((one, i) => {
    if (one === null) throw badInput([...path, i], "null is no value", "不能为 null");
    return checkedValue(field, one, [...path, i]);
  });
}

function term(op: Operator, field: string, value: Scalar | readonly Scalar[]): Condition {
  if (op === "in") return { op, field, values: value as readonly Scalar[] };
  if (op === "has") return { op, field, values: value as readonly string[] };
  if (op === "missing") return { op, field, is: value as boolean };
  if (op === "contains" || op === "startsWith") return { op, field, value: value as string };
  return { op, field, value: value as Scalar };
}

function tooCostly(en: string, zh: string): QueryTooCostlyError {
  return new QueryTooCostlyError({ detail: { en, zh } }, { inputPath: ["filter"] });
}

function impossible(inputPath: InputPath, en: string, zh: string): ImpossibleFilterError {
  return new ImpossibleFilterError(
    { detail: { en: `${inputPath.join(".")}: ${en}`, zh: `${inputPath.join(".")}：${zh}` } },
    { inputPath },
  );
}
