import { type Client, createClient, type FiguresYear } from "@zwgk/sdk";
import { exit, Failure } from "./failure.js";
import type { Figure, FigureSet, Place } from "./figure.js";
import { failureOf } from "./gateway-failure.js";
import { type FigureKey, figureKeys } from "./keys.js";
import type { Question } from "./run.js";

/** Figures that are also told by region; each costs one more question per source. */
const byRegion: readonly FigureKey[] = ["grassroots.items", "grassroots.items.county", "grassroots.items.township"];

/** Milliseconds for one question: a report can wait for a slow county longer than a page can. */
const patience = 120_000;

/** Asks a gateway for the year's figures. @throws Failure */
export async function readFigures(question: Question): Promise<FigureSet> {
  const { url, apiKey, lang, signal, year, region, asOf } = question;
  try {
    const client = createClient({ url, apiKey: apiKey ?? undefined, language: lang, signal, timeoutMs: patience });
    const keys = await keysFor(client, region);
    const [figures, names] = await Promise.all([figuresOf(client, question, keys), namesOf(client)]);
    const place = placeOf(region, names, figures);
    return { place, year, asOf, names, figures: new Map(figures.map((figure) => [figure.key, figure])) };
  } catch (error) {
    throw failureOf(error);
  }
}

/** The figures that have a meaning for the region: for a city all of them. */
async function keysFor(client: Client, region: string): Promise<readonly FigureKey[]> {
  const known = new Map((await client.figures.definitions()).map((definition) => [definition.key, definition]));
  const unknown = figureKeys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw untold(unknown);
  return isCity(region) ? figureKeys : figureKeys.filter((key) => known.get(key)?.counties);
}

async function figuresOf(client: Client, question: Question, keys: readonly FigureKey[]): Promise<readonly Figure[]> {
  const { year, region, asOf } = question;
  const ask = (some: readonly FigureKey[], parts: boolean) =>
    client.figures.year({ year, region, asOf, keys: some, parts, by: "REGION" });
  const whole = keys.filter((key) => !byRegion.includes(key));
  const answers = await Promise.all([ask(whole, false), ask(byRegion, true)]);
  const found = new Map(answers.flat().map((figure) => [figure.key, figure]));
  return keys.flatMap((key) => {
    const figure = found.get(key);
    return figure ? [toFigure(key, figure)] : [];
  });
}

function toFigure(key: FigureKey, told: FiguresYear["figures"][number]): Figure {
  const { label, definition, unit, scope, period, value, counted, lowerBound, coverage, breakdown } = told;
  return {
    key,
    label,
    definition,
    unit,
    scope,
    period,
    value,
    counted,
    lowerBound,
    coverage,
    byRegion: breakdown ?? [],
  };
}

/** Names of the city and its counties; who isn't heard is called by the name of its source. */
async function namesOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const levels = { level: { in: ["CITY", "COUNTY"] } } as const;
  for await (const { code, name } of client.regions.list({ filter: levels, first: 100 })) {
    if (code !== null && name !== null) names.set(code, name);
  }
  return names;
}

function placeOf(code: string, names: ReadonlyMap<string, string>, figures: readonly Figure[]): Place {
  const lines = figures.flatMap((figure) => figure.coverage.sources);
  const own = lines.find((line) => line.regions.includes(code));
  return { code, name: names.get(code) ?? own?.label.zh ?? code, level: isCity(code) ? "city" : "county" };
}

/** GB/T 2260: a city's code ends in 00. */
function isCity(code: string): boolean {
  return code.endsWith("00");
}

function untold(keys: readonly FigureKey[]): Failure {
  const list = keys.join(", ");
  return new Failure(exit.failed, {
    zh: `该网关没有本报告所需的指标：${list}。请升级网关。`,
    en: `The gateway does not tell these figures, which the report needs: ${list}. Use a newer gateway.`,
  });
}
