import type { Label } from "../label.js";

/** A description of the schema: English with the Chinese term, and one sentence more where it is needed. */
export function describe(label: Label, note?: string): string {
  const head = `${label.en} (${label.zh})`;
  return note ? `${head}. ${note}` : head;
}

/** The same, from two texts. */
export function say(en: string, zh: string, note?: string): string {
  return describe({ en, zh }, note);
}
