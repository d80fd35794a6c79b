import type { Label } from "../../label.js";
import { chineseDate } from "../answer/letters/wording.js";
import type { DossierPhase } from "../answer/material-kinds.js";
import { incomingSlipNote, outgoingSlipNote } from "../answer/slips.js";
import type { FiledMaterial } from "./materials.js";
import { pathOf } from "./paths.js";

/** 前、中、后, in their order. */
export const phaseLabels: Readonly<Record<DossierPhase, Label>> = {
  BEFORE: { en: "Before: application", zh: "前：申请受理" },
  DURING: { en: "During: handling", zh: "中：办理" },
  AFTER: { en: "After: reply and delivery", zh: "后：答复送达" },
};

/** The phases of a dossier (DOMAIN.md §8.1). */
export const phases = Object.keys(phaseLabels) as readonly DossierPhase[];

/** One line of the table of contents (卷内目录). */
export interface ContentsLine {
  readonly number: number;
  readonly phase: DossierPhase;
  /** What it is, and its name. */
  readonly title: string;
  /** Day on which it was put into the dossier, 2023年12月20日. */
  readonly on: string;
  /** Path of its file in the archive; null where there is only paper. */
  readonly path: string | null;
  /** Where its paper is; null where there is none. */
  readonly place: string | null;
  /** What its EMS slip is annotated with; "" without. */
  readonly note: string;
}

/** The table of contents of a dossier, in Chinese as it goes to court. */
export function contentsOf(materials: readonly FiledMaterial[]): readonly ContentsLine[] {
  return materials.map((material) => ({
    number: material.number,
    phase: material.phase,
    title: material.name === material.label.zh ? material.name : `${material.label.zh}：${material.name}`,
    on: chineseDate(material.event.on),
    path: pathOf(material),
    place: material.event.data.place ?? null,
    note: noteOf(material),
  }));
}

/** The same as text, a line for each material under its phase. */
export function contentsText(lines: readonly ContentsLine[]): string {
  const blocks = phases.map((phase) => {
    const own = lines.filter((line) => line.phase === phase).map(textOf);
    return [`【${phaseLabels[phase].zh}】`, ...(own.length > 0 ? own : ["（无）"])].join("\n");
  });
  return ["卷内目录", ...blocks, ""].join("\n\n");
}

function textOf({ number, title, on, path, place, note }: ContentsLine): string {
  const where = [path && `文件 ${path}`, place && `纸质 ${place}`].filter(Boolean).join("；");
  return `${number}. ${title}（${on}）${where}${note ? `；${note}` : ""}`;
}

/** The annotations of an EMS slip as they are written on it, and its waybill. */
function noteOf({ slip }: FiledMaterial): string {
  if (!slip) return "";
  const { waybill, signer, signedAt, contents, number } = slip;
  const notes = [
    waybill ? `邮件号码：${waybill}` : "",
    signer && signedAt ? incomingSlipNote(signer, signedAt) : "",
    contents && number ? outgoingSlipNote(contents, number) : "",
  ];
  return notes.filter(Boolean).join("；");
}
