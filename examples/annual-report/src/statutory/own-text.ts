import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { badArgument } from "../failure.js";
import { type Block, heading, prose, type Run } from "./text.js";
import type { StatutoryVoice } from "./voice.js";

/** The body's own text by section; what is left out is written from the tables. */
export interface OwnText {
  readonly lead?: string;
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
}

/** Files of a folder of own text, by section. */
const files = { lead: "lead.md", overview: "1.md", problems: "5.md", other: "6.md" } as const;

/** Reads the body's own text. @throws Failure with exit code 2 when the folder holds none. */
export async function readOwnText(folder: string | null): Promise<OwnText> {
  if (folder === null) return {};
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw noText(folder);
  const read = Object.entries(files).map(
    async ([section, name]) => [section, await textOf(join(folder, name))] as const,
  );
  const texts = (await Promise.all(read)).filter(([, text]) => text !== null);
  if (texts.length === 0) throw noText(folder);
  return Object.fromEntries(texts);
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw badArgument(`无法读取 ${file}：${String(error)}`, `Cannot read ${file}: ${String(error)}`);
  }
}

/**
 * Own text as blocks: a blank line ends a paragraph, `#` begins a heading, `{{t3.newReceived.total}}` is the number of
 * that cell with its unit. @throws Failure with exit code 2 for a cell that there isn't.
 */
export function ownBlocks(text: string, voice: StatutoryVoice): readonly Block[] {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n\s*\n|\n(?=#)|(?<=^#.*)\n/m);
  return paragraphs.flatMap((paragraph): readonly Block[] => {
    const line = paragraph
      .trim()
      .replace(/\s*\n\s*/g, "")
      .replaceAll("**", "");
    if (line === "") return [];
    if (line.startsWith("#")) return [heading(line.replace(/^#+\s*/, ""))];
    return [prose(runsOf(line, voice))];
  });
}

function runsOf(line: string, voice: StatutoryVoice): readonly Run[] {
  return line.split(/(\{\{[^}]*\}\})/).flatMap((part): readonly Run[] => {
    const id = /^\{\{\s*(.*?)\s*\}\}$/.exec(part)?.[1];
    if (id === undefined) return part === "" ? [] : [{ kind: "words", text: part }];
    if (!voice.has(id))
      throw badArgument(`--narrative 中的 {{${id}}} 不是报表单元格。`, `{{${id}}} in --narrative is no cell.`);
    return [voice.cell(id)];
  });
}

function noText(folder: string): Error {
  const names = Object.values(files).join(", ");
  return badArgument(
    `--narrative 中的 ${folder} 应为目录，其中至少有 ${names} 之一。`,
    `${folder} in --narrative must be a folder with at least one of ${names}.`,
  );
}
