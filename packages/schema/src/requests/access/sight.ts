import type { Viewer } from "../../viewer.js";

/** How much of an application somebody sees: all of it, its personal data masked, or nothing. */
export type Sight = "WHOLE" | "MASKED" | "NONE";

/**
 * How much of an application a key sees (DESIGN.md invariant 9, DOMAIN.md §13). Whole: a REVIEWER of the region, and a
 * HANDLER of the region whose case it is, or any while it is nobody's. Masked: other handlers, EDITOR and OPERATOR of
 * the region. Nothing: READER, keys of other regions, and whoever has none.
 * @param handler as the case names its handler; null while it has none. It is a key's public id or its label.
 */
export function sightOf(viewer: Viewer | null, region: string, handler: string | null): Sight {
  if (!viewer?.regions.includes(region)) return "NONE";
  switch (viewer.role) {
    case "REVIEWER":
      return "WHOLE";
    case "HANDLER":
      return handler === null || isHandler(viewer, handler) ? "WHOLE" : "MASKED";
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
