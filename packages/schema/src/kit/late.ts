import { compareOrder } from "../shared/order.js";
import { compareUtf8 } from "../shared/text-order.js";
import type { Listed, OrderKey, Position } from "../source.js";

/** Whether a record belongs before the place where a page began: its source was not heard until now. */
export function isLate(item: Listed, start: Position | undefined, order: readonly OrderKey[]): boolean {
  if (!start?.behind || !(item.source in start.behind)) return false;
  const difference = compareOrder(item.order, start.order, order) || compareUtf8(item.source, start.source);
  return difference < 0;
}
