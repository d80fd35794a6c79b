import type { Codec } from "../mapping.js";

type Given = Pick<Codec, "name" | "decode" | "canonical"> & Partial<Codec>;

/** A codec from what is particular to it; the rest is what is safe for any column. */
export function codec(given: Given): Codec {
  return {
    ofNull: null,
    takes: null,
    identity: false,
    spellings: () => null,
    encode: (value) => (value === null || value === undefined ? null : String(value)),
    sortable: false,
    ranged: given.sortable ?? false,
    collated: false,
    boundType: null,
    bound: String,
    present: (column, version) => `(${given.canonical(column, version)}) IS NOT NULL`,
    findings: () => null,
    members: () => null,
    ...given,
  };
}
