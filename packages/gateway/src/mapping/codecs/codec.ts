import type { Label } from "@zwgk/schema";
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
    missingAs: null,
    keeps: sameValue,
    holds: { en: "what its column can say", zh: "其列能够表示的值" },
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

/** Whether two canonical values are the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What a canonical value comes back as when it is written and read again; `asHeld`: what the column makes of its text. */
export function comesBack(codec: Codec, value: unknown, asHeld: (text: string) => string = (text) => text): unknown {
  const text = codec.encode(value);
  return text === null ? codec.ofNull : codec.decode(asHeld(text));
}

/** A note of the texts that stand for a missing value, and so can't be kept; without any, no note. */
export function butFor(empty: readonly string[]): Label {
  if (empty.length === 0) return { en: "", zh: "" };
  const [en, zh] = [empty.map((one) => JSON.stringify(one)).join(", "), empty.map((one) => `“${one}”`).join("、")];
  return { en: `, but for ${en}, which it takes for missing`, zh: `，但 ${zh} 在其中表示空值` };
}

/** A label with a note after it. */
export function noted(label: Label, note: Label): Label {
  return { en: label.en + note.en, zh: label.zh + note.zh };
}
