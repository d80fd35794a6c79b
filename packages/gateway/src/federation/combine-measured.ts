import { compareScalars, type Measure, type Measured, type Scalar } from "@zwgk/schema";

/** Distinct values that are carried along, so that a federation of federations can unite them too (source.ts). */
const mostValues = 10_000;

/** One measure of several sources as one. */
export function combineMeasured(op: Measure["op"], parts: readonly Measured[]): Measured {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  if (op === "countDistinct") return combineDistinct(parts);
  const values = parts.map((part) => part.value).filter((value) => value !== null);
  return { value: fold(op, values), combined: "EXACT" };
}

function fold(op: Exclude<Measure["op"], "countDistinct">, values: readonly Scalar[]): Scalar | null {
  if (op === "count") return sum(values);
  if (values.length === 0) return null;
  if (op === "sum") return sum(values);
  const sign = op === "min" ? 1 : -1;
  return values.reduce((best, value) => (sign * compareScalars(value, best) < 0 ? value : best));
}

/** The union's size where every source gave its values, otherwise the sum, which can only be too large. */
function combineDistinct(parts: readonly Measured[]): Measured {
  const counted = parts.filter((part) => part.value !== 0 && part.value !== null);
  const [only] = counted;
  if (only && counted.length === 1) return only;
  if (counted.some((part) => !part.values || part.combined === "UPPER_BOUND")) {
    return { value: sum(counted.map((part) => part.value ?? 0)), combined: "UPPER_BOUND" };
  }
  const union = new Set(counted.flatMap((part) => part.values ?? []));
  if (union.size > mostValues) return { value: union.size, combined: "EXACT" };
  return { value: union.size, combined: "EXACT", values: [...union] };
}

function sum(values: readonly Scalar[]): number {
  return values.reduce<number>((total, value) => total + Number(value), 0);
}
