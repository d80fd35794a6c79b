import type { PresentMaterial } from "../answer/dossier.js";
import { type MaterialKind, type MaterialRule, materialKinds, ofConsultation } from "../answer/material-kinds.js";
import type { CaseEvent, Ledger, Slip } from "../ledger/events.js";

/** A material of a dossier: what an event put into it, and where it stands in the table of contents. */
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
}

/** The materials that are in the dossier of a case, in its order (DOMAIN.md §8.1). */
export function filedMaterials(ledger: Ledger): readonly FiledMaterial[] {
  const order = Object.keys(materialKinds);
  const filed = ledger.flatMap((event, at) => (event.kind === "filed" ? [unnumbered(event, at + 1, ledger)] : []));
  return filed
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.entry - b.entry)
    .map((material, at) => ({ ...material, number: at + 1 }));
}

/** The same as the rule for what is missing asks for them. */
export function presentMaterials(ledger: Ledger): readonly PresentMaterial[] {
  return filedMaterials(ledger).map(({ kind, of, slip }) => ({ kind, of, ...slip }));
}

function unnumbered(event: CaseEvent<"filed">, entry: number, ledger: Ledger): Omit<FiledMaterial, "number"> {
  const { material: kind, name, slip = null, of } = event.data;
  const which = of ?? (ofConsultation(kind) ? onlyConsultation(ledger) : "1");
  return { ...materialKinds[kind], kind, of: which, name, event, entry, slip };
}

function onlyConsultation(ledger: Ledger): string {
  const first = ledger.find((event) => event.kind === "consulted");
  return first?.kind === "consulted" ? first.data.id : "1";
}
