import type { Finding, Language, ZwgkError } from "@zwgk/schema";
import type { CheckedSource } from "../../check-sources.js";
import { tableName } from "../../mapping/column-uses.js";
import { problemLine } from "../../mapping/problem.js";
import type { ServedField, ServedPart } from "../../mapping/served.js";
import type { AmbiguousSpellings } from "../../sql/ambiguous-spellings.js";
import { words } from "./check-words.js";

/** Records of one entity, personal data masked. */
export interface MaskedSample {
  readonly entity: string;
  readonly error: ZwgkError | null;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What was read of a source's records. */
export interface SourceSample {
  readonly samples: readonly MaskedSample[];
  /** Null when they could not be had in time. */
  readonly findings: readonly Finding[] | null;
  /** Null when they could not be had in time. */
  readonly ambiguous: readonly AmbiguousSpellings[] | null;
}

/** What was found of one mapping and its database, for people. */
export function reportLines(
  one: CheckedSource,
  { samples, findings, ambiguous }: SourceSample,
  language: Language,
): readonly string[] {
  const say = words[language];
  const name = one.mapping ? `${one.mapping.source} ${one.mapping.label[language]}` : one.file;
  if (one.unreachable) return [`✗ ${name}: ${say.silent}. ${one.unreachable.what(language)}`];
  if (one.problems.length > 0)
    return [`✗ ${name}: ${say.wrong}`, ...one.problems.map((problem) => `    ${problemLine(problem, language)}`)];
  const isRead = samples.every((sample) => sample.error === null);
  const warnings = one.live?.warnings.map((problem) => `    ${say.warning}: ${problemLine(problem, language)}`) ?? [];
  return [
    isRead ? `✓ ${name}: ${say.fits}` : `✗ ${name}: ${say.unread}`,
    ...warnings,
    ...servedLines(one.live?.served ?? [], language),
    ...samples.flatMap((sample) => sampleLines(sample, language)),
    ...ambiguousLines(ambiguous, language),
    ...findingLines(findings, language),
  ];
}

function servedLines(parts: readonly ServedPart[], language: Language): readonly string[] {
  const views = [...new Set(parts.filter((part) => part.view).map((part) => part.table))];
  const lines = parts.flatMap((part) => servedLine(part, language));
  return views.length === 0 ? lines : [...lines, `    ${words[language].views}: ${views.join(", ")}`];
}

function servedLine(part: ServedPart, language: Language): readonly string[] {
  const say = words[language];
  const unserved = (by: "order" | "equality" | "range" | "startsWith" | "contains") => {
    const fields = part.fields.filter((field: ServedField) => field[by] === false).map((field) => field.field);
    return fields.length > 0 ? [`${say[by]} ${fields.join(", ")}`] : [];
  };
  const missing = [
    ...(part.defaultOrder === false ? [say.default] : []),
    ...(["order", "equality", "range", "startsWith", "contains"] as const).flatMap(unserved),
  ];
  const name = part.part ? `${part.entity} (${part.part})` : part.entity;
  const rows = part.rows < 0 ? say.uncounted : `${part.rows} ${say.rows}`;
  return missing.length > 0 ? [`    ${name}, ${rows}: ${say.unserved} ${missing.join("; ")}`] : [];
}

function sampleLines({ entity, error, rows }: MaskedSample, language: Language): readonly string[] {
  if (error) return [`    ${entity}: ${error.what(language)}`];
  return rows.map((row) => `    ${JSON.stringify(row)}`);
}

function ambiguousLines(ambiguous: readonly AmbiguousSpellings[] | null, language: Language): readonly string[] {
  const say = words[language];
  if (ambiguous === null) return [`    ${say.uncheckedSpellings}`];
  return ambiguous.map(({ fields, table, count, examples }) => {
    const shown = examples.map((one) => `«${one}»`).join(", ");
    return `    ${say.warning}: ${fields.join(", ")}: ${count} ${say.ambiguous} ${tableName(table)} (${shown}${count > examples.length ? ", …" : ""}); ${say.unwritten}`;
  });
}

function findingLines(findings: readonly Finding[] | null, language: Language): readonly string[] {
  const say = words[language];
  if (findings === null) return [`    ${say.unfound}`];
  if (findings.length === 0) return [];
  return [
    `    ${say.findings}:`,
    ...findings.map((one) => `      ${one.kind} ${one.entity}.${one.field} «${one.value}» × ${one.count}`),
  ];
}
