import type { Condition, OrderKey } from "../source.js";

/** What a cursor is bound to: the list it came from. */
export interface ListShape {
  readonly entity: string;
  readonly where: Condition | undefined;
  readonly order: readonly OrderKey[];
  readonly regions: readonly string[] | undefined;
}

/** A short stable text that differs for lists that differ. The cursor itself is signed, so this need not be secret. */
export function fingerprintOf({ entity, where, order, regions }: ListShape): string {
  return shortHash(
    JSON.stringify([entity, where ?? null, order.map((key) => [key.field, key.descending]), regions ?? null]),
  );
}

/** Two 32-bit FNV-1a-like sums over the UTF-16 units, as text. */
export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + at;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
