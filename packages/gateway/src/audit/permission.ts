import { KeyRequiredError, NotPermittedError, type Viewer } from "@zwgk/schema";

/** Whoever writes needs an EDITOR or OPERATOR key of the region. @throws KeyRequiredError, NotPermittedError */
export function mayWrite(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, (role) => role === "EDITOR" || role === "OPERATOR");
}

/** Whoever reads a receipt needs a key of the region. */
export function mayReadReceipts(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, () => true);
}

/** Whoever reads the audit needs an OPERATOR key of the region. */
export function mayReadAudit(viewer: Viewer | null, region: string): Viewer {
  return mayAct(viewer, region, (role) => role === "OPERATOR");
}

function mayAct(viewer: Viewer | null, region: string, roleFits: (role: Viewer["role"]) => boolean): Viewer {
  if (!viewer) throw new KeyRequiredError();
  if (!viewer.regions.includes(region) || !roleFits(viewer.role))
    throw new NotPermittedError({ key: viewer.label, region });
  return viewer;
}
