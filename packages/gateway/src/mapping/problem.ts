import { type Label, type Language, MappingInvalidError } from "@zwgk/schema";
import { nearest } from "./nearest.js";
import type { YamlFile, YamlPath } from "./yaml-file.js";

/** One thing that is wrong with a mapping file. */
export interface MappingProblem {
  readonly file: string;
  /** Place in the file, as in `entities.Document.fields.title`. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly detail: Label;
  /** The right name that is most like the wrong one. */
  readonly nearest: string | null;
}

/** Gathers what is wrong with one file. */
export class Problems {
  readonly found: MappingProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly yaml: Pick<YamlFile, "place">,
  ) {}

  /** Notes a problem; with a wrong word and the right ones, the nearest of them is named. */
  add(path: YamlPath, detail: Label, word?: string, right: Iterable<string> = []): void {
    this.found.push({
      file: this.file,
      path: path.join("."),
      ...this.yaml.place(path),
      detail,
      nearest: word === undefined ? null : nearest(word, right),
    });
  }

  /** Whether something at or under the path is wrong already. */
  under(path: YamlPath): boolean {
    const prefix = path.join(".");
    return this.found.some((problem) => problem.path === prefix || problem.path.startsWith(`${prefix}.`));
  }
}

/** What is wrong, and the nearest right name, in one sentence without its full stop. */
export function problemDetail({ detail, nearest }: MappingProblem, language: Language): string {
  if (nearest === null) return detail[language];
  return language === "zh" ? `${detail.zh}，是否为 ${nearest}？` : `${detail.en}; did you mean ${nearest}?`;
}

/** A problem in one line, as compilers print them. */
export function problemLine(problem: MappingProblem, language: Language): string {
  const { file, line, column, path } = problem;
  return `${file}:${line}:${column}: ${path}: ${problemDetail(problem, language)}`;
}

/** The error with which a start is refused: the first problem, and how many more there are. */
export function mappingError(problems: readonly MappingProblem[]): MappingInvalidError {
  const [first] = problems;
  if (!first) throw new Error("A mapping without problems is no error");
  const more = problems.length - 1;
  const detail: Label = {
    en: problemDetail(first, "en") + (more > 0 ? ` (and ${more} more)` : ""),
    zh: problemDetail(first, "zh") + (more > 0 ? `（另有 ${more} 处）` : ""),
  };
  return new MappingInvalidError({ file: `${first.file}:${first.line}:${first.column}`, path: first.path, detail });
}
