import { parseRecordId, type Scalar } from "@zwgk/schema";
import type { Inputs } from "./inputs.js";
import type { Comparison } from "./truth.js";

/** The values that a comparison compares with: those it was compiled for, and those of each call. */
export interface GivenValues {
  readonly sample: readonly Scalar[];
  /** Written into the statement: the same in every call. */
  readonly written: boolean;
  read(inputs: Inputs): readonly Scalar[];
}

/** Turns a value as a caller gives it into what the source knows; null: no record of this source can have it. */
export type Translate = (value: Scalar) => Scalar | null;

/** The values of a comparison. */
export function givenValues(one: Comparison, translate: Translate | null): GivenValues {
  const { place } = one;
  const of = (value: unknown) => translated(listOf(value), translate);
  const sample = of(one.sample);
  if (place === null) return { sample, written: true, read: () => sample };
  return { sample, written: false, read: (inputs) => of(inputs.values[place]) };
}

/** The local key in a reference value: record ids of this source and entity, or local keys as they are. */
export function localKeyOf(source: string, entity: string): Translate {
  return (value) => {
    const id = parseRecordId(String(value));
    if (id === null || id.entity !== entity) return String(value);
    return id.source === source ? id.key : null;
  };
}

function listOf(value: unknown): readonly Scalar[] {
  return Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
}

function translated(values: readonly Scalar[], translate: Translate | null): readonly Scalar[] {
  return translate === null ? values : values.map(translate).filter((value) => value !== null);
}
