import type { Cursors } from "../context.js";
import { CursorInvalidError, CursorOfOtherQueryError } from "../errors.js";
import type { Position } from "./port.js";

/** Cursors that can be read by eye: for tests, not signed. */
export const plainCursors: Cursors = {
  encode: (position, fingerprint) => encodeURIComponent(JSON.stringify([fingerprint, position])),
  decode: (cursor, fingerprint) => {
    const [of, position] = parsed(cursor);
    if (of !== fingerprint) throw new CursorOfOtherQueryError();
    return position;
  },
};

function parsed(cursor: string): readonly [string, Position] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(cursor));
    if (Array.isArray(value) && value.length === 2) return value as [string, Position];
  } catch (cause) {
    throw new CursorInvalidError({}, { cause });
  }
  throw new CursorInvalidError();
}
