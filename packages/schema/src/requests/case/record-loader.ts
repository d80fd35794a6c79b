import DataLoader from "dataloader";
import type { Context } from "../../context.js";
import type { SourceCoverage } from "../../coverage.js";
import { NotFoundError } from "../../errors.js";
import { notHeard } from "../../kit/find.js";
import { parseRecordId, type Row } from "../../source.js";

/** What cases and their letters read of a request's record. */
const selection = {
  fields: [
    "region",
    "channel",
    "receivedOn",
    "registrationNumber",
    "submittedAt",
    "applicantName",
    "applicantKind",
    "applicantIdentity",
    "applicantPhone",
    "agencyKind",
    "closedOn",
    "outcome",
  ],
  relations: { agency: { fields: ["name"] } },
} as const;

const byContext = new WeakMap<Context, DataLoader<string, Row>>();

/**
 * The record of a request, read anew for every answer: one question, however many ask at once (invariant 2).
 * @throws NotFoundError; SourceFailedError and the like when its source can't be heard
 */
export function loadRecord(id: string, context: Context): Promise<Row> {
  const loader = byContext.get(context) ?? loaderOf(context);
  byContext.set(context, loader);
  return loader.load(id);
}

function loaderOf({ source, call }: Context): DataLoader<string, Row> {
  return new DataLoader(
    async (ids) => {
      const { rows, coverage } = await source.find({ entity: "Request", ids, select: selection }, call);
      const found = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      return ids.map((id) => found.get(id) ?? notFound(id, coverage.sources));
    },
    { maxBatchSize: 500, cache: false },
  );
}

function notFound(id: string, sources: readonly SourceCoverage[]): Error {
  const line = sources.find((one) => one.source === parseRecordId(id)?.source);
  if (line && line.state !== "ANSWERED" && line.state !== "NOT_MAPPED") return notHeard(line);
  return new NotFoundError({ entity: "Request", id }, { inputPath: ["id"] });
}
