import type { Context } from "../context.js";
import { QueryTooCostlyError } from "../errors.js";

/** Related records that a list of them is reckoned to have, before anybody knows. */
export const reckonedPerList = 50;

const reckoned = new WeakMap<Context, number>();
const opened = new WeakMap<Context, number>();

/**
 * Reckons what an answer may come to, all its lists together, before a source is asked: an answer that no one can hold in
 * memory must not be begun. `weight`: values of one record, those of its related records with it.
 * @throws QueryTooCostlyError
 */
export function reckon(records: number, weight: number, context: Context): void {
  const values = (reckoned.get(context) ?? 0) + records * weight;
  const { values: most } = context.limits;
  if (values > most) throw tooMany(values, most);
  reckoned.set(context, values);
}

/** One more list of the query is opened: a question to every source. @throws QueryTooCostlyError */
export function reckonList(context: Context): void {
  const lists = (opened.get(context) ?? 0) + 1;
  const { lists: most } = context.limits;
  opened.set(context, lists);
  if (lists <= most) return;
  throw new QueryTooCostlyError({
    detail: { en: `it opens more than ${most} lists`, zh: `打开的列表超过 ${most} 个` },
  });
}

/** The records of a list lead back to what the list belongs to: from there on they repeat without end. */
export function leadsBack(list: string): QueryTooCostlyError {
  return new QueryTooCostlyError({
    detail: {
      en: `below ${list}, the record that the list belongs to is asked for lists of its own again`,
      zh: `在 ${list} 之下又向其所属记录请求下级列表`,
    },
  });
}

function tooMany(values: number, most: number): QueryTooCostlyError {
  return new QueryTooCostlyError({
    detail: {
      en: `it may come to ${values} values, more than ${most}`,
      zh: `结果可能达到 ${values} 个值，超过上限 ${most}`,
    },
  });
}
