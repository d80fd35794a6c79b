import { entityNamed, type Finding, mask, type Row } from "@zwgk/schema";
import { Command } from "commander";
import type { CheckedSource, Sample } from "../../check-sources.js";
import { parseMapping } from "../../mapping/parse.js";
import { chosenSources, sampleCount } from "../check-choice.js";
import { terminalLanguage } from "../language.js";
import { readConfigFiles } from "../read-config.js";
import { type MaskedSample, reportLines } from "./check-report.js";
import { words } from "./check-words.js";

interface CheckOptions {
  readonly config: string;
  readonly samples: string;
  readonly json: boolean;
}

/** `zwgk check`: all mappings against the live databases. Exit code 1 when one of them is wrong, can't be read or doesn't answer. */
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
  const { checkSources, homeAnswers, sampleSource } = await import("../../check-sources.js");
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
    const samples = found?.samples.map(maskedSample) ?? [];
    const findings = found ? (found.status?.findings ?? null) : [];
    const ambiguous = found ? found.ambiguous : [];
    if (samples.some((sample) => sample.error !== null)) process.exitCode = 1;
    if (options.json) console.log(JSON.stringify({ ...plain(one, found && samples, findings), ambiguous }));
    else console.log(reportLines(one, { samples, findings, ambiguous }, language).join("\n"));
  }
}

function plain(
  { file, mapping, problems, live, unreachable }: CheckedSource,
  samples: readonly MaskedSample[] | null,
  findings: readonly Finding[] | null,
) {
  return {
    file,
    source: mapping?.source ?? null,
    problems,
    warnings: live?.warnings,
    served: live?.served,
    unreachable: unreachable?.code,
    samples: samples?.map((sample) => ({ ...sample, error: sample.error?.code })),
    findings,
  };
}

function maskedSample({ entity, error, rows }: Sample): MaskedSample {
  return { entity, error, rows: rows.map((row) => masked(entity, row)) };
}

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
