import { ImpossibleFilterError } from "../errors.js";
import { compareUtf8 } from "../shared/text-order.js";
import type { Scalar } from "../source.js";
import type { InputPath } from "./checked-value.js";
import type { Operator } from "./operators.js";

type Given = Readonly<Partial<Record<Operator, Scalar | readonly Scalar[]>>>;

/** Refuses what no value can meet: a range that ends before it begins, a missing value that equals something. */
export function refuseContradiction(given: Given, path: InputPath): void {
  const others = Object.keys(given).filter((operator) => operator !== "missing");
  if (given.missing === true && others.length > 0) {
    throw impossible(path, "a missing value meets nothing else", "缺失值不可能满足其他条件");
  }
  const { low, high } = bounds(given);
  if (
    low &&
    high &&
    (compare(low.value, high.value) > 0 || (compare(low.value, high.value) === 0 && (low.open || high.open)))
  ) {
    throw impossible(path, "the range ends before it begins", "范围的终点早于起点");
  }
  const { eq } = given;
  if (eq === undefined) return;
  const outside =
    (low && isBeyond(low, eq as Scalar, -1)) ||
    (high && isBeyond(high, eq as Scalar, 1)) ||
    given.ne === eq ||
    (Array.isArray(given.in) && !given.in.includes(eq));
  if (outside) throw impossible(path, "eq contradicts the rest", "eq 与其他条件矛盾");
}

interface Bound {
  readonly value: Scalar;
  readonly open: boolean;
}

function bounds(given: Given): { low: Bound | undefined; high: Bound | undefined } {
  return {
    low: tighter(bound(given.gt, true), bound(given.gte, false), 1),
    high: tighter(bound(given.lt, true), bound(given.lte, false), -1),
  };
}

function bound(value: Scalar | readonly Scalar[] | undefined, open: boolean): Bound | undefined {
  return value === undefined ? undefined : { value: value as Scalar, open };
}

function tighter(a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (!a || !b) return a ?? b;
  return compare(a.value, b.value) * sign >= 0 ? a : b;
}

function isBeyond(limit: Bound, value: Scalar, sign: 1 | -1): boolean {
  const order = compare(value, limit.value) * sign;
  return order > 0 || (order === 0 && limit.open);
}

function compare(a: Scalar, b: Scalar): number {
  return typeof a === "string" ? compareUtf8(a, String(b)) : Number(a) - Number(b);
}

function impossible(inputPath: InputPath, en: string, zh: string): ImpossibleFilterError {
  const at = inputPath.join(".");
  return new ImpossibleFilterError({ detail: { en: `${at}: ${en}`, zh: `${at}：${zh}` } }, { inputPath });
}
