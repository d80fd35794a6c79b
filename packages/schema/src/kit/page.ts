import type { Context } from "../context.js";
import { PageTooLargeError } from "../errors.js";
import { badInput } from "./checked-value.js";

/** The arguments by which a page is asked for, as in Relay. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as a source is asked for it. */
export interface Page {
  readonly limit: number;
  readonly backward: boolean;
  readonly cursor: string | undefined;
}

const defaultSize = 20;

/** The page that is asked for. @throws BadInputError, PageTooLargeError */
export function pageOf({ first, after, last, before }: PageArgs, context: Context): Page {
  const backward = last != null || before != null;
  if (backward && first != null)
    throw badInput(["first"], "not together with last or before", "不能与 last、before 同用");
  if (backward && after != null)
    throw badInput(["after"], "not together with last or before", "不能与 last、before 同用");
  const name = backward ? "last" : "first";
  const limit = sizeOf(backward ? last : first, name, context.limits.pageSize);
  return { limit, backward, cursor: (backward ? before : after) ?? undefined };
}

/** A number of records. @throws BadInputError, PageTooLargeError */
export function sizeOf(size: number | null | undefined, name: string, limit: number): number {
  const asked = size ?? Math.min(defaultSize, limit);
  if (asked < 1) throw badInput([name], "it is less than 1", "不能小于 1");
  if (asked > limit) throw new PageTooLargeError({ asked, limit }, { inputPath: [name] });
  return asked;
}
