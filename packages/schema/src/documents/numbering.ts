import type { Context } from "../context.js";
import type { BadInputError } from "../errors.js";
import { notHeard } from "../kit/find.js";
import { organizationCodeOf, parseOrganizationCode } from "../organizations/rules.js";
import type { Value } from "../source.js";
import type { Numbering } from "../writes.js";
import { formatIndexNumber, indexNumberPrefix, lastIndexSerial, parseIndexNumber } from "./index-number.js";
import { wrongIndexNumber } from "./index-number-rule.js";

/**
 * The series of index numbers (索引号) of a document's publisher and month, in the form of DOMAIN.md §4.1
 * (`003158495/202312-00416`); undefined for a publisher without an organization code, which can't be numbered.
 */
export async function indexNumbering(
  values: Readonly<Record<string, Value>>,
  context: Context,
): Promise<Numbering | undefined> {
  const { publishedAt } = values;
  if (typeof publishedAt !== "string") return undefined;
  const code = await publisherCodeOf(values, context);
  return code === null ? undefined : seriesOf(code, publishedAt.slice(0, 7));
}

/**
 * Whether an index number that the caller gives begins with another code than its publisher's (DOMAIN.md §4.1): it would
 * take a number of another body's series. Its credit code holds its organization code (GB 32100-2015). Nothing is asked
 * of a publisher without a code. @throws SourceFailedError when the publisher's source isn't heard
 */
export async function indexNumberOwner(
  values: Readonly<Record<string, Value>>,
  context: Context,
): Promise<readonly BadInputError[]> {
  const { indexNumber } = values;
  const given = typeof indexNumber === "string" ? parseIndexNumber(indexNumber) : null;
  if (!given) return [];
  const own = await publisherCodeOf(values, context);
  const { publisherCode: code, publisherCodeKind: kind } = given;
  if (own === null || own === (kind === "CREDIT" ? organizationCodeOf(code) : code)) return [];
  return wrongIndexNumber({
    en: `an index number begins with its publisher's own code, ${own}, not with ${code}`,
    zh: `索引号应以发布机构自己的代码 ${own} 开头，而不是 ${code}`,
  });
}

/**
 * The organization code of a document's publisher, without hyphen; null where it has none, or there is no publisher.
 * @throws SourceFailedError when the publisher's source isn't heard
 */
async function publisherCodeOf(
  { publisher }: Readonly<Record<string, Value>>,
  context: Context,
): Promise<string | null> {
  if (typeof publisher !== "string") return null;
  const select = { fields: ["organizationCode"] };
  const { rows, coverage } = await context.source.find(
    { entity: "Organization", ids: [publisher], select },
    context.call,
  );
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (!rows[0] && silent) throw notHeard(silent);
  return parseOrganizationCode(String(rows[0]?.organizationCode ?? ""));
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
