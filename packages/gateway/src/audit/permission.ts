import { KeyRequiredError, type Label, NotPermittedError, roles, type Viewer } from "@zwgk/schema";

/** Whoever writes needs an EDITOR or OPERATOR key of the region. @throws KeyRequiredError, NotPermittedError */
export function mayWrite(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, ["EDITOR", "OPERATOR"]);
}

/** Whoever appends to a ledger needs a key of the region, of any role but READER. @throws KeyRequiredError, NotPermittedError */
export function mayAppend(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, ["HANDLER", "REVIEWER", "EDITOR", "OPERATOR"]);
}

/**
 * Whoever asks for a file needs a key of the region, of any role but READER. Which files are there for a key is another
 * question. @throws KeyRequiredError, NotPermittedError
 */
export function mayAskForFiles(viewer: Viewer | null, region: string): Viewer {
  return mayAppend(viewer, region);
}

/** Whoever reads a receipt needs a key of the region. */
export function mayReadReceipts(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, roles);
}

/** Whoever reads the audit needs an OPERATOR key of the region. */
export function mayReadAudit(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, ["OPERATOR"]);
}

/** Whoever freezes a report needs an OPERATOR key of the region. */
export function mayFreeze(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, ["OPERATOR"]);
}

/** Whoever imports a notice into a calendar needs an OPERATOR key of the region. */
export function mayImportCalendar(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, ["OPERATOR"]);
}

function mayAct(viewer: Viewer | null, region: string, fit: readonly Viewer["role"][]): Viewer {
  if (!viewer) throw new KeyRequiredError();
  const reason = objection(viewer, region, fit);
  if (reason) throw new NotPermittedError({ key: viewer.label, region, reason });
  return viewer;
}

function objection(viewer: Viewer, region: string, fit: readonly Viewer["role"][]): Label | null {
  if (!viewer.regions.includes(region)) return { en: "it is a key of other regions", zh: "它属于其他区划" };
  if (fit.includes(viewer.role)) return null;
  const [en, zh] = [fit.join(" or "), fit.join(" 或 ")];
  return { en: `its role is ${viewer.role}, and this needs ${en}`, zh: `其角色为 ${viewer.role}，此操作需要 ${zh}` };
}
