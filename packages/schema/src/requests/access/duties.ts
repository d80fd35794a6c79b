import { type Role, roles, type Viewer } from "../../viewer.js";
import type { EventKind } from "../ledger/events.js";
import { isHandler } from "./sight.js";

/** Who gives a case that has a handler to another, besides the handler: they don't gain sight of it by it. */
const reassigning: ReadonlySet<Role> = new Set(["REVIEWER", "OPERATOR"]);

/**
 * Whether somebody may say who handles a case from now on: whoever acts in cases while it is nobody's, also who takes it
 * over, or it would stay nobody's; then its handler, a REVIEWER or an OPERATOR, since with the case goes the sight of its
 * applicants' data (DOMAIN.md §13).
 */
export function mayAssign(viewer: Viewer, handler: string | null): boolean {
  return handler === null || reassigning.has(viewer.role) || isHandler(viewer, handler);
}

/**
 * What only reviewers do: pass or return a draft at a gate, and sign it (六关, 签发; DOMAIN.md §1.5.5); and decide whether
 * what was answered to one is published to everybody (条例 Art 44).
 */
const reviewing: ReadonlySet<EventKind> = new Set(["gatePassed", "gateReturned", "signed", "publicationDecided"]);

/** Roles that may enter an event of a kind. @param reviewRoles those that review, by the city's configuration */
export function rolesFor(kind: EventKind, reviewRoles: readonly Role[]): readonly Role[] {
  return reviewing.has(kind) ? reviewRoles : roles.filter((role) => role !== "READER");
}
