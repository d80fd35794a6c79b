import type { Context } from "../context.js";
import { notHeard } from "../kit/find.js";
import { parseOrganizationCode } from "../organizations/rules.js";
import type { Value } from "../source.js";
import type { Numbering } from "../writes.js";
import { formatIndexNumber, indexNumberPrefix, lastIndexSerial, parseIndexNumber } from "./index-number.js";

/**
 * The series of index numbers (索引号) of a document's publisher and month, in the form of DOMAIN.md §4.1
 * (`003158495/202312-00416`); undefined for a publisher without an organization code, which can't be numbered.
 */
export async function indexNumbering(
  values: Readonly<Record<string, Value>>,
  context: Context,
): Promise<Numbering | undefined> {
  const { publisher, publishedAt } = values;
  if (typeof publisher !== "string" || typeof publishedAt !== "string") return undefined;
  const select = { fields: ["organizationCode"] };
  const { rows, coverage } = await context.source.find(
    { entity: "Organization", ids: [publisher], select },
    context.call,
  );
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (!rows[0] && silent) throw notHeard(silent);
  const code = parseOrganizationCode(String(rows[0]?.organizationCode ?? ""));
  return code === null ? undefined : seriesOf(code, publishedAt.slice(0, 7));
}

function seriesOf(code: string, month: string): Numbering {
  const series = indexNumberPrefix(code, month);
  return {
    series,
    largest: lastIndexSerial,
    format: (serial) => formatIndexNumber(code, month, serial),
    serialOf: (number) => (number.startsWith(series) ? (parseIndexNumber(number)?.serial ?? null) : null),
  };
}
