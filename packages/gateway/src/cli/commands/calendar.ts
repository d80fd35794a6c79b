import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { BadInputError, type CalendarImport, calendarYear, importCalendar } from "@zwgk/schema";
import { Command, Option } from "commander";
import { givenRegions } from "../given-regions.js";
import { terminalLanguage } from "../language.js";
import { type OpenCity, withGateway } from "../with-gateway.js";
import { importLines, noticeLine } from "./calendar-report.js";

interface ImportOptions {
  readonly config: string;
  readonly region?: string;
  readonly source?: string;
  readonly title?: string;
  readonly issuedOn?: string;
  readonly year?: string;
  readonly localTo?: string;
  readonly supplement: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Milliseconds to look at every open case. */
const budget = 600_000;

const configOption = () => new Option("-c, --config <file>", "configuration file / 配置文件").default("zwgk.yaml");
const regionOption = () => new Option("-r, --region <code>", "region; default: the city / 区划代码，默认为本市");
const jsonOption = () => new Option("--json", "print JSON / 输出 JSON").default(false);

/** `zwgk calendar`: the working-day calendars by which deadlines are reckoned. */
export function calendarCommand(): Command {
  return new Command("calendar")
    .description("Working-day calendars: import notices, list and export them\n管理工作日历（放假安排）")
    .addCommand(importCommand())
    .addCommand(listCommand())
    .addCommand(exportCommand());
}

function importCommand(): Command {
  return new Command("import")
    .description(
      "Import a notice (its text, a table of days, or JSON), and tell every open case whose date moves\n导入放假安排（通知原文、日期表或 JSON），并列出期限变动的在办件",
    )
    .argument("<file>", "file, - for standard input / 文件，- 为标准输入")
    .allowExcessArguments(false)
    .addOption(configOption())
    .addOption(regionOption())
    .option("-s, --source <number>", "number of the notice, where the file doesn't say / 发文字号")
    .option("--title <title>", "its title / 标题")
    .option("--issued-on <date>", "day on which it was issued / 发布日期")
    .option("--year <year>", "year that it arranges / 年份")
    .option("--local-to <code>", "division in which it holds as a local override / 地方安排适用的区划")
    .option("--supplement", "it comes beside the earlier notice of the year / 作为补充，不取代先前安排", false)
    .option("--dry-run", "keep nothing / 仅试算，不保存", false)
    .addOption(jsonOption())
    .action(importNotice);
}

async function importNotice(file: string, options: ImportOptions): Promise<void> {
  const text = readText(file);
  const { source: number, title, issuedOn, localTo, supplement, dryRun } = options;
  const year = options.year === undefined ? undefined : yearOf(options.year);
  await withGateway(options.config, async (city) => {
    const region = regionIn(city, options.region);
    const given = { region, text, source: { number, title, issuedOn, year }, localTo, supplement, dryRun };
    const made = await importCalendar({ ...given, idempotencyKey: randomUUID() }, city.frame(budget));
    console.log(
      options.json ? JSON.stringify(plain(made)) : importLines(made, dryRun, terminalLanguage(process.env)).join("\n"),
    );
  });
}

/** Without the key of this import, which nobody chose. */
function plain({ notice: { idempotencyKey: _, ...notice }, kept, ...made }: CalendarImport) {
  return { notice, kept: kept !== null, ...made };
}

function listCommand(): Command {
  return new Command("list")
    .description("List the imported notices of a region and of its city\n列出已导入的放假安排")
    .allowExcessArguments(false)
    .addOption(configOption())
    .addOption(regionOption())
    .addOption(jsonOption())
    .action(async (options: { config: string; region?: string; json: boolean }) => {
      await withGateway(options.config, async (city) => {
        const { calendars, call } = city.frame(budget);
        const notices = await calendars.notices(regionIn(city, options.region), call);
        const language = terminalLanguage(process.env);
        for (const one of notices) console.log(options.json ? JSON.stringify(one) : noticeLine(one, language));
      });
    });
}

function exportCommand(): Command {
  return new Command("export")
    .description("Print what the calendar of a region says of a year, as JSON\n输出某区划某年的工作日历（JSON）")
    .allowExcessArguments(false)
    .addOption(configOption())
    .addOption(regionOption())
    .requiredOption("--year <year>", "year / 年份")
    .action(async (options: { config: string; region?: string; year: string }) => {
      await withGateway(options.config, async (city) => {
        const { calendars, call } = city.frame(budget);
        const region = regionIn(city, options.region);
        const [calendar, notices] = [await calendars.of(region, call), await calendars.notices(region, call)];
        console.log(JSON.stringify(calendarYear(region, yearOf(options.year), calendar, notices), null, 2));
      });
    });
}

function regionIn({ city, regions }: OpenCity, given: string | undefined): string {
  if (given === undefined) return city;
  return givenRegions(
    [given],
    regions.map((one) => one.region),
  )[0];
}

function yearOf(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 1950 && year <= 2200) return year;
  throw new BadInputError({ field: "--year", detail: { en: "give a year, such as 2027", zh: "请给出年份，如 2027" } });
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file === "-" ? 0 : file));
  } catch (cause) {
    const detail = { en: `${file} is no readable file in UTF-8`, zh: `${file} 无法读取，或不是 UTF-8 文本` };
    throw new BadInputError({ field: "file", detail }, { cause });
  }
}
