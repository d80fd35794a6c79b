import { type Role, roles } from "../../viewer.js";
import type { EventKind } from "../ledger/events.js";

/** What only reviewers do: pass or return a draft at a gate, and sign it (六关, 签发; DOMAIN.md §1.5.5). */
const reviewing: ReadonlySet<EventKind> = new Set(["gatePassed", "gateReturned", "signed"]);

/** Roles that may enter an event of a kind. @param reviewRoles those that review, by the city's configuration */
export function rolesFor(kind: EventKind, reviewRoles: readonly Role[]): readonly Role[] {
  return reviewing.has(kind) ? reviewRoles : roles.filter((role) => role !== "READER");
}
