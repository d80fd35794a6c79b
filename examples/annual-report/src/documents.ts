import { resolve } from "node:path";
import { lastDay, type Options } from "./arguments.js";
import { uncovered } from "./coverage.js";
import type { FigureSet } from "./figure.js";
import type { Output } from "./files.js";
import type { Report } from "./model.js";
import { renderDocx } from "./render/docx/index.js";
import { renderHtml } from "./render/html.js";
import { renderJson } from "./render/json.js";
import { renderMarkdown } from "./render/markdown.js";
import { writeReport } from "./report.js";
import type { Question, World } from "./run.js";
import { readSample, sampleBody, sampleCheck } from "./sample.js";
import { type StatutoryDocument, writeStatutory } from "./statutory/document.js";
import { renderStatutoryDocx } from "./statutory/docx/index.js";
import { renderStatutoryHtml } from "./statutory/html/page.js";
import { renderStatutoryJson } from "./statutory/json.js";
import { type OwnText, readOwnText } from "./statutory/own-text.js";
import { renderXlsx } from "./statutory/xlsx/book.js";

/** What a run has written: the year's work summary, the statutory report, or both. */
export interface Documents {
  readonly summary: Report | null;
  readonly statutory: StatutoryDocument | null;
}

/** Whether a source was missing behind what was written. */
export function isPartial({ summary, statutory }: Documents): boolean {
  return (summary !== null && uncovered(summary.set).length > 0) || statutory?.answer.coverage.complete === false;
}

/** Reads the body's own text: before anything is asked or started. */
export function ownTextOf({ statutory }: Options, { environment }: World): Promise<OwnText> {
  const folder = statutory.narrative;
  return readOwnText(folder === null ? null : resolve(environment.INIT_CWD ?? "", folder));
}

/** Asks a gateway for what the documents stand on, and writes them. */
export async function writeDocuments(
  question: Question,
  options: Options,
  own: OwnText,
  world: World,
): Promise<Documents> {
  const { form } = options;
  const summary = form === "statutory" ? null : writeReport(await world.readFigures(question));
  if (form === "summary") return { summary, statutory: null };
  // The statutory period is the whole year (Art 50), whatever day the summary is told for.
  const asOf = lastDay(options.year, world.today);
  const figures = summary?.set.asOf === asOf ? summary.set : await world.readFigures({ ...question, asOf });
  return { summary, statutory: await statutoryOf(question, options, own, world, figures) };
}

async function statutoryOf(question: Question, options: Options, own: OwnText, world: World, figures: FigureSet) {
  const material = { figures, place: figures.place.name, options: options.statutory, own };
  const answer = await world.readTables(
    { ...question, options: options.statutory },
    (tables) => writeStatutory({ ...material, answer: tables }).narrative,
  );
  return writeStatutory({ ...material, answer });
}

/** The sample of the form's published numbers, without any gateway. */
export async function sampleDocuments({ statutory: options }: Options, own: OwnText): Promise<Documents> {
  const sample = await readSample();
  const material = { figures: null, place: sampleBody, options, own };
  const { narrative } = writeStatutory({ ...material, answer: sample.unchecked });
  const answer = { ...sample.unchecked, check: sampleCheck(sample, narrative, options.feesYuan) };
  return { summary: null, statutory: writeStatutory({ ...material, answer }) };
}

/** The files of what was written. */
export async function outputsOf({ summary, statutory }: Documents): Promise<readonly Output[]> {
  return [...(summary ? await summaryFiles(summary) : []), ...(statutory ? await statutoryFiles(statutory) : [])];
}

async function summaryFiles(report: Report): Promise<readonly Output[]> {
  return [
    { name: "summary.docx", content: await renderDocx(report) },
    { name: "summary.html", content: renderHtml(report) },
    { name: "summary.md", content: renderMarkdown(report) },
    { name: "figures.json", content: renderJson(report.set) },
  ];
}

async function statutoryFiles(document: StatutoryDocument): Promise<readonly Output[]> {
  return [
    { name: "statutory.docx", content: await renderStatutoryDocx(document) },
    { name: "statutory.html", content: renderStatutoryHtml(document) },
    { name: "statutory.xlsx", content: await renderXlsx(document) },
    { name: "statutory.json", content: renderStatutoryJson(document) },
  ];
}
