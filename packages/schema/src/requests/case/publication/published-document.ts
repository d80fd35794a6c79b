import DataLoader from "dataloader";
import type { Context } from "../../../context.js";
import { NotFoundError } from "../../../errors.js";
import { notHeard } from "../../../kit/find.js";
import { parseRecordId } from "../../../source.js";
import type { CheckedEvent } from "../event-input.js";

/** The document that an answer became, as far as a case shows it. */
export interface PublishedDocument {
  readonly id: string;
  readonly title: string | null;
}

/**
 * A decision that accepts a proposal names a document that is there, whichever region of the city published it.
 * @throws NotFoundError; SourceFailedError and the like when its source can't be heard
 */
export async function requireDocument({ kind, data }: CheckedEvent, { source, call }: Context): Promise<void> {
  if (kind !== "publicationDecided" || data.documentId === undefined) return;
  const id = String(data.documentId);
  const { rows, coverage } = await source.find({ entity: "Document", ids: [id], select: { fields: [] } }, call);
  if (rows[0]) return;
  const own = coverage.sources.find((line) => line.source === parseRecordId(id)?.source);
  if (own && own.state !== "ANSWERED" && own.state !== "NOT_MAPPED") throw notHeard(own);
  throw new NotFoundError({ entity: "Document", id }, { inputPath: ["event", "documentId"] });
}

const byContext = new WeakMap<Context, DataLoader<string, PublishedDocument | null>>();

/** A document by its id; null where it isn't there any more. One question, however many cases ask (invariant 2). */
export function loadDocument(id: string, context: Context): Promise<PublishedDocument | null> {
  const loader = byContext.get(context) ?? loaderOf(context);
  byContext.set(context, loader);
  return loader.load(id);
}

function loaderOf({ source, call }: Context): DataLoader<string, PublishedDocument | null> {
  return new DataLoader(
    async (ids) => {
      const { rows } = await source.find({ entity: "Document", ids, select: { fields: ["title"] } }, call);
      const found = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      return ids.map((id) => {
        const row = found.get(id);
        return row ? { id, title: typeof row.title === "string" ? row.title : null } : null;
      });
    },
    { maxBatchSize: 500, cache: false },
  );
}
