import { entityNamed, type Language, mask, type Row } from "@zwgk/schema";
import { Command } from "commander";
import { type CheckedSource, checkSources, homeAnswers, type Sample, sampleSource } from "../../check-sources.js";
import { parseMapping } from "../../mapping/parse.js";
import { problemLine } from "../../mapping/problem.js";
import type { ServedPart } from "../../mapping/served.js";
import { chosenSources, sampleCount } from "../check-choice.js";
import { terminalLanguage } from "../language.js";
import { readConfigFiles } from "../read-config.js";

interface CheckOptions {
  readonly config: string;
  readonly samples: string;
  readonly json: boolean;
}

/** `zwgk check`: all mappings against the live databases. Exit code 1 when one of them is wrong or doesn't answer. */
export function checkCommand(): Command {
  return new Command("check")
    .description("Hold all mapping files against the live databases\n对照真实数据库检查全部映射")
    .argument("[source...]", "only these sources / 只检查这些来源")
    .option("-c, --config <file>", "configuration file / 配置文件", "zwgk.yaml")
    .option("-s, --samples <count>", "records of each entity to show / 每类抽样条数", "1")
    .option("--json", "print JSON / 输出 JSON", false)
    .action(check);
}

async function check(names: readonly string[], options: CheckOptions): Promise<void> {
  const count = sampleCount(options.samples);
  const language = terminalLanguage(process.env);
  const { config, mappings } = readConfigFiles(options.config);
  const known = mappings.map(({ file, text }) => ({ file, mapping: parseMapping(file, text).mapping }));
  const chosen = new Set(chosenSources(known, names).map(({ file }) => file));
  const home = await homeAnswers(config.home.url);
  if (!home) process.exitCode = 1;
  if (!options.json)
    console.log(`${home ? "✓" : "✗"} home: ${home ? words[language].answers : words[language].silent}`);
  const call = () => ({ deadline: Date.now() + 60_000, language });
  const checked = (await checkSources(mappings, config.city.region, call())).filter(({ file }) => chosen.has(file));
  if (checked.some((one) => one.problems.length > 0 || one.unreachable)) process.exitCode = 1;
  for (const one of checked) {
    const url = mappings.find(({ file }) => file === one.file)?.url ?? "";
    const isFit = one.mapping && one.live && one.problems.length === 0;
    const found = isFit && one.mapping ? await sampleSource(one.mapping, url, count, call()) : null;
    const findings = found?.status?.findings ?? [];
    if (options.json)
      console.log(JSON.stringify({ ...plain(one), samples: found?.samples.map(maskedSample), findings }));
    else
      console.log(
        [
          ...report(one, language),
          ...sampleLines(found?.samples ?? [], language),
          ...findingLines(findings, language),
        ].join("\n"),
      );
  }
}

function plain({ file, mapping, problems, live, unreachable }: CheckedSource) {
  return {
    file,
    source: mapping?.source ?? null,
    problems,
    warnings: live?.warnings,
    served: live?.served,
    unreachable: unreachable?.code,
  };
}

const words = {
  en: {
    fits: "fits its database",
    wrong: "does not fit",
    silent: "its database does not answer",
    answers: "answers",
    unserved: "no index serves",
    rows: "rows",
    uncounted: "never analysed",
    order: "order",
    filter: "filter",
    default: "the default order",
    findings: "findings",
    warning: "warning",
  },
  zh: {
    fits: "与数据库相符",
    wrong: "与数据库不符",
    silent: "数据库未答复",
    answers: "数据库正常",
    unserved: "无索引支持",
    rows: "行",
    uncounted: "尚未统计行数",
    order: "排序",
    filter: "筛选",
    default: "默认排序",
    findings: "问题线索",
    warning: "提醒",
  },
} as const;

function report(one: CheckedSource, language: Language): readonly string[] {
  const say = words[language];
  const name = one.mapping ? `${one.mapping.source} ${one.mapping.label[language]}` : one.file;
  if (one.unreachable) return [`✗ ${name}: ${say.silent}. ${one.unreachable.what(language)}`];
  if (one.problems.length > 0)
    return [`✗ ${name}: ${say.wrong}`, ...one.problems.map((problem) => `    ${problemLine(problem, language)}`)];
  const warnings = one.live?.warnings.map((problem) => `    ${say.warning}: ${problemLine(problem, language)}`) ?? [];
  return [
    `✓ ${name}: ${say.fits}`,
    ...warnings,
    ...(one.live?.served.flatMap((part) => servedLine(part, language)) ?? []),
  ];
}

function servedLine(part: ServedPart, language: Language): readonly string[] {
  const say = words[language];
  const orders = part.fields.filter((field) => field.order === false).map((field) => field.field);
  const filters = part.fields.filter((field) => field.equality === false).map((field) => field.field);
  const missing = [
    ...(part.defaultOrder === false ? [say.default] : []),
    ...(orders.length > 0 ? [`${say.order} ${orders.join(", ")}`] : []),
    ...(filters.length > 0 ? [`${say.filter} ${filters.join(", ")}`] : []),
  ];
  const name = part.part ? `${part.entity} (${part.part})` : part.entity;
  const rows = part.rows < 0 ? say.uncounted : `${part.rows} ${say.rows}`;
  return missing.length > 0 ? [`    ${name}, ${rows}: ${say.unserved} ${missing.join("; ")}`] : [];
}

function sampleLines(samples: readonly Sample[], language: Language): readonly string[] {
  return samples.flatMap((sample) => {
    if (sample.error) return [`    ${sample.entity}: ${sample.error.what(language)}`];
    return sample.rows.map((row) => `    ${JSON.stringify(masked(sample.entity, row))}`);
  });
}

function findingLines(
  findings: readonly { kind: string; entity: string; field: string; value: string; count: number }[],
  language: Language,
): readonly string[] {
  if (findings.length === 0) return [];
  return [
    `    ${words[language].findings}:`,
    ...findings.map((one) => `      ${one.kind} ${one.entity}.${one.field} «${one.value}» × ${one.count}`),
  ];
}

const maskedSample = (sample: Sample) => ({
  entity: sample.entity,
  error: sample.error?.code,
  rows: sample.rows.map((row) => masked(sample.entity, row)),
});

/** Samples are for looking at the mapping: personal data in them stay masked (invariant 9). */
function masked(entity: string, row: Row): Readonly<Record<string, unknown>> {
  const { fields } = entityNamed(entity);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => {
        const kind = fields[name]?.personal;
        return [name, kind && typeof value === "string" ? mask(kind, value) : value];
      }),
  );
}
