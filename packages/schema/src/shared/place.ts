import type { Position, Start } from "../source.js";

/**
 * Where a source starts, so that it goes on from a place of the merged list. Records with equal order values are
 * ordered by source id, so the others begin at these values or after them, depending on their id and the direction.
 */
export function startAt(place: Position, source: string, backward: boolean): Start {
  if (place.source === source) return { order: place.order, key: place.key };
  return { order: place.order, inclusive: backward ? source < place.source : source > place.source };
}

/** The place alone, without what was behind it. */
export function placeOf(position: Position): Position {
  return position.behind ? { order: position.order, source: position.source, key: position.key } : position;
}
