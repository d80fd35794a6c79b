import type { FigureSet } from "../figure.js";
import type { Answer, Cell, Table } from "./answer.js";
import { type Finding, findingsOf, missingCells } from "./findings.js";
import type { StatutoryOptions } from "./options.js";
import { type OwnText, ownBlocks } from "./own-text.js";
import { type Block, plain } from "./text.js";
import { createStatutoryVoice } from "./voice.js";
import { lead } from "./writing/lead.js";
import { other } from "./writing/other.js";
import { overview } from "./writing/overview.js";
import { problems } from "./writing/problems.js";

/** One of the six sections: text, or a table of the form. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly table: Table | null;
}

/** The text of the report as the gateway's rules read it. */
export interface Narrative {
  readonly title: string;
  readonly lead: string;
  readonly overview: string;
  readonly problems: string;
  readonly other: string;
}

/** The one document from which DOCX, HTML, XLSX and JSON are written. */
export interface StatutoryDocument {
  readonly title: string;
  readonly body: string;
  readonly answer: Answer;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly narrative: Narrative;
  readonly findings: readonly Finding[];
  /** Cells without a number. */
  readonly missing: readonly Cell[];
  /** No error stands and every cell has its number: else it is a draft, and says so on every page. */
  readonly final: boolean;
}

/** What a report is written from. */
export interface Material {
  readonly answer: Answer;
  /** The year's figures; null where there are none to read. */
  readonly figures: FigureSet | null;
  /** Name of the city or county. */
  readonly place: string;
  readonly options: StatutoryOptions;
  readonly own: OwnText;
}

/** Writes the statutory report: six sections in the order of the form (国办公开办函〔2021〕30号). */
export function writeStatutory(material: Material): StatutoryDocument {
  const { answer, options, own } = material;
  const body = options.body ?? bodyOf(material.place, answer.scope);
  const title = `${body}${answer.year}年政府信息公开工作年度报告`;
  const text = texts(material, body);
  const findings = findingsOf(answer, options, own);
  const missing = missingCells(answer);
  return {
    title,
    body,
    answer,
    lead: text.lead,
    sections: [
      { title: "一、总体情况", blocks: text.overview, table: null },
      ...answer.tables.map((table) => ({ title: table.title.zh, blocks: [], table })),
      { title: "五、存在的主要问题及改进情况", blocks: text.problems, table: null },
      { title: "六、其他需要报告的事项", blocks: text.other, table: null },
    ],
    narrative: {
      title,
      lead: plain(text.lead),
      overview: plain(text.overview),
      problems: plain(text.problems),
      other: plain(text.other),
    },
    findings,
    missing,
    final: missing.length === 0 && answer.check.final && findings.every(({ severity }) => severity !== "ERROR"),
  };
}

function texts({ answer, figures, options, own }: Material, body: string) {
  const voice = createStatutoryVoice(answer, figures);
  const either = (text: string | undefined, made: () => readonly Block[]) =>
    text === undefined ? made() : ownBlocks(text, voice);
  return {
    lead: either(own.lead, () => lead(body, answer, options)),
    overview: either(own.overview, () => overview(voice)),
    problems: either(own.problems, () => problems(voice)),
    other: either(own.other, () => other(answer, options)),
  };
}

/** {机关名}: a report of everything is the place's, else its government's or its departments'. */
function bodyOf(place: string, scope: Answer["scope"]): string {
  return { ALL: place, OWN: `${place}人民政府`, DEPARTMENTS: `${place}人民政府所属部门` }[scope];
}
