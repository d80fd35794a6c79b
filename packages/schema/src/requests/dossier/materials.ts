import type { PresentMaterial } from "../answer/dossier.js";
import { type MaterialKind, type MaterialRule, materialKinds, ofConsultation } from "../answer/material-kinds.js";
import type { CaseEvent, Ledger, Slip } from "../ledger/events.js";
import type { KeptPaper } from "./kept-papers.js";

/** A material of a dossier: what an event put into it or the gateway keeps, and where it stands in the table of contents. */
export interface FiledMaterial extends MaterialRule {
  /** Its number in the dossier, from 1: phase by phase, kind by kind, in the order of entry. */
  readonly number: number;
  readonly kind: MaterialKind;
  /** Which of several, as a required material has it. */
  readonly of: string;
  readonly name: string;
  readonly event: CaseEvent<"filed">;
  /** Place of the event in the ledger, from 1. */
  readonly entry: number;
  readonly slip: Slip | null;
  /** Path in the archive of what the gateway itself keeps; null of what was filed. */
  readonly keptPath: string | null;
}

type Unnumbered = Omit<FiledMaterial, "number">;

/** The materials of a case, filed and kept, in the order of its dossier (DOMAIN.md §8.1). */
export function materialsOf(ledger: Ledger, kept: readonly KeptPaper[]): readonly FiledMaterial[] {
  const order = Object.keys(materialKinds);
  const filed = ledger.flatMap((event, at) => (event.kind === "filed" ? [unnumbered(event, at + 1, ledger)] : []));
  return [...kept.map(fromPaper), ...filed]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.entry - b.entry)
    .map((material, at) => ({ ...material, number: at + 1 }));
}

/** The same as the rule for what is missing asks for them. */
export function presentMaterials(materials: readonly FiledMaterial[]): readonly PresentMaterial[] {
  return materials.map(({ kind, of, slip }) => ({ kind, of, ...slip }));
}

function fromPaper({ kind, of, title, event: { on, recordedAt, by }, entry, stem }: KeptPaper): Unnumbered {
  const rule = materialKinds[kind];
  const name = title ?? rule.label.zh;
  const event: CaseEvent<"filed"> = { kind: "filed", on, recordedAt, by, evidence: [], data: { material: kind, name } };
  const keptPath = `${stem}.${title === null ? "html" : "docx"}`;
  return { ...rule, kind, of, name, event, entry, slip: null, keptPath };
}

function unnumbered(event: CaseEvent<"filed">, entry: number, ledger: Ledger): Unnumbered {
  const { material: kind, name, slip = null, of } = event.data;
  const which = of ?? (ofConsultation(kind) ? onlyConsultation(ledger) : "1");
  return { ...materialKinds[kind], kind, of: which, name, event, entry, slip, keptPath: null };
}

function onlyConsultation(ledger: Ledger): string {
  const first = ledger.find((event) => event.kind === "consulted");
  return first?.kind === "consulted" ? first.data.id : "1";
}
