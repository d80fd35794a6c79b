import type { Context } from "../../context.js";
import { badInput, type InputPath } from "../../kit/checked-value.js";
import { notHeard } from "../../kit/find.js";
import type { RecordPlace } from "../../ledgers.js";
import { parseRecordId } from "../../source.js";

/** A record refers to organizations of its own source. @throws BadInputError, SourceFailedError when nobody can tell */
export async function refuseForeignAgency(
  agency: string | null,
  { source: own, atHome }: RecordPlace,
  { source, call }: Context,
  path: InputPath = ["agency"],
): Promise<void> {
  if (agency === null) return;
  if (parseRecordId(agency)?.source !== own)
    throw atHome
      ? badInput(path, "it is not an organization that is kept at home", "不是市本级库中的机构")
      : badInput(path, `it is not an organization of ${own}, which keeps the request`, `不是 ${own} 库中的机构`);
  const { rows, coverage } = await source.find({ entity: "Organization", ids: [agency], select: { fields: [] } }, call);
  if (rows[0]) return;
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (silent) throw notHeard(silent);
  throw badInput(path, `there is no Organization ${agency}`, `没有 Organization ${agency}`);
}
