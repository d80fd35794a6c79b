import type { Context } from "../../../context.js";
import { CursorInvalidError, CursorOfOtherQueryError } from "../../../errors.js";
import { sizeOf } from "../../../kit/page.js";
import { checkedRegion } from "../../../kit/regions.js";
import type { KindEntry, KindQuery } from "../../../ledger-queries.js";
import { type CaseObject, caseOf, requireKeyOf } from "../case-object.js";
import { loadEntries } from "../entry-loader.js";
import type { PublicationState } from "./publication.js";

/** Which proposals are asked for. */
export interface ProposalsArgs {
  readonly region: string;
  /** Null: all of them. */
  readonly state?: PublicationState | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of proposals, the newest first. */
export interface ProposalsPage {
  readonly cases: readonly CaseObject[];
  readonly hasNext: boolean;
  readonly isFirst: boolean;
  readonly cursorOf: (index: number) => string;
}

const answers: Readonly<Record<PublicationState, KindQuery["answer"]>> = {
  PENDING: { kind: "publicationDecided", says: null },
  ACCEPTED: { kind: "publicationDecided", says: { field: "accepted", is: true } },
  DECLINED: { kind: "publicationDecided", says: { field: "accepted", is: false } },
};

/**
 * A page of the proposals of a region to publish what was answered (条例 Art 44), for keys of the region: by day, the
 * newest first. @throws KeyRequiredError, NotPermittedError, UnknownRegionError, BadInputError, CursorInvalidError
 */
export async function readProposals(
  { state = null, ...args }: ProposalsArgs,
  context: Context,
): Promise<ProposalsPage> {
  const limit = sizeOf(args.first, "first", context.limits.pageSize);
  const region = checkedRegion(args.region, context.source, ["region"]);
  requireKeyOf(region, context);
  const fingerprint = JSON.stringify(["publicationProposals", region, state]);
  const after = args.after == null ? null : decoded(args.after, fingerprint, context);
  const query = { kind: "publicationProposed", answer: state && answers[state], after, limit: limit + 1 };
  const found = await context.ledgers.ofKind(region, query, context.call);
  const page = found.slice(0, limit);
  const cases = await Promise.all(page.map(({ ledger }) => caseIn(region, ledger, context)));
  return {
    cases: cases.filter((one) => one !== null),
    hasNext: found.length > limit,
    isFirst: after === null,
    cursorOf: (index) => encoded(page[index] as KindEntry, fingerprint, context),
  };
}

async function caseIn(region: string, id: string, context: Context): Promise<CaseObject | null> {
  return caseOf({ id, region }, await loadEntries(region, id, context), context);
}

function encoded({ on, ledger }: KindEntry, fingerprint: string, { cursors }: Context): string {
  return cursors.encode({ order: [on], source: "home", key: ledger }, fingerprint);
}

function decoded(after: string, fingerprint: string, { cursors }: Context): KindQuery["after"] {
  try {
    const { order, key } = cursors.decode(after, fingerprint);
    return { on: String(order[0]), ledger: key };
  } catch (error) {
    const options = { inputPath: ["after"], cause: error };
    if (error instanceof CursorInvalidError) throw new CursorInvalidError({}, options);
    if (error instanceof CursorOfOtherQueryError) throw new CursorOfOtherQueryError({}, options);
    throw error;
  }
}
