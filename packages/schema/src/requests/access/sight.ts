import type { Viewer } from "../../viewer.js";

/** How much of an application somebody sees: all of it, its personal data masked, or nothing. */
export type Sight = "WHOLE" | "MASKED" | "NONE";

/** In whose hands a case is. */
export interface Hands {
  /** As the case names its handler, by a key's public id or its label; null while it has none. */
  readonly handler: string | null;
  /** Public id of the key that entered its first event; null where nothing was entered. */
  readonly takenInBy: string | null;
}

/**
 * How much of an application a key sees (DESIGN.md invariant 9, DOMAIN.md §13; PIPL Art 6, 51). Whole: a REVIEWER of the
 * region, and a HANDLER of the region whose case it is; while it is nobody's, the HANDLER who took it in. Another one takes
 * it over first, which its ledger shows. Masked: other handlers, EDITOR and OPERATOR of the region, whatever they took in
 * (a portal takes in everybody's). Nothing: READER, keys of other regions, and whoever has none.
 */
export function sightOf(viewer: Viewer | null, region: string, { handler, takenInBy }: Hands): Sight {
  if (!viewer?.regions.includes(region)) return "NONE";
  switch (viewer.role) {
    case "REVIEWER":
      return "WHOLE";
    case "HANDLER":
      return (handler === null ? viewer.key === takenInBy : isHandler(viewer, handler)) ? "WHOLE" : "MASKED";
    case "EDITOR":
    case "OPERATOR":
      return "MASKED";
    case "READER":
      return "NONE";
  }
}

/** Whether a key is the handler of a case, as the case names it: by the key's public id or its label. */
export function isHandler({ role, key, label }: Viewer, handler: string): boolean {
  return role === "HANDLER" && (handler === key || handler === label);
}
