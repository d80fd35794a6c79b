import type { Viewer } from "../context.js";
import { IdempotencyConflictError, KeyRequiredError, NotPermittedError, ZwgkError } from "../errors.js";
import { roles } from "../viewer.js";
import type { AuditLine, Receipt, WriteRequest, Writes } from "../writes.js";
import { type Label, parseRecordId, type Source, type WriteCommand, type Written } from "./port.js";

/** Writes that keep receipts and audit in memory; for tests. */
export function memoryWrites(source: Source, at = "2023-12-20T09:00:00.000000+08:00"): Writes {
  const receipts = new Map<string, { readonly request: string; readonly receipt: Receipt }>();
  const lines: AuditLine[] = [];
  return {
    submit: async (request, viewer, call) => {
      const by = permitted(viewer, request.region, request.ofLedger ? roles.slice(1) : undefined).key;
      const name = `${request.region} ${request.idempotencyKey}`;
      const known = receipts.get(name);
      if (known && known.request !== JSON.stringify(request)) {
        throw new IdempotencyConflictError({ key: request.idempotencyKey });
      }
      if (known) return known.receipt;
      try {
        const receipt = receiptOf(request, await source.write(commandOf(request), call), by, at);
        receipts.set(name, { request: JSON.stringify(request), receipt });
        lines.unshift(auditLine(request, by, at, "DONE", receipt.recordId));
        return receipt;
      } catch (error) {
        lines.unshift(auditLine(request, by, at, error instanceof ZwgkError ? error.code : "INTERNAL", null));
        throw error;
      }
    },
    receiptAtHome: async () => null,
    receipt: async (region, key, viewer) => {
      permitted(viewer, region, roles);
      return receipts.get(`${region} ${key}`)?.receipt ?? null;
    },
    audit: async (region, limit, viewer) => {
      const { role, label } = permitted(viewer, region);
      if (role !== "OPERATOR") throw new NotPermittedError({ key: label, region, reason: unfit(role) });
      return lines.filter((line) => line.region === region).slice(0, limit);
    },
  };
}

/** Whoever writes needs a key that may write in the region. @throws KeyRequiredError, NotPermittedError */
export function permitted(
  viewer: Viewer | null,
  region: string,
  fit: readonly Viewer["role"][] = ["EDITOR", "OPERATOR"],
): Viewer {
  if (!viewer) throw new KeyRequiredError();
  const { label: key, role, regions } = viewer;
  const elsewhere = { en: "it is a key of other regions", zh: "它属于其他区划" };
  if (!regions.includes(region)) throw new NotPermittedError({ key, region, reason: elsewhere });
  if (!fit.includes(role)) throw new NotPermittedError({ key, region, reason: unfit(role) });
  return viewer;
}

function unfit(role: Viewer["role"]): Label {
  return { en: `its role is ${role}`, zh: `其角色为 ${role}` };
}

/** References are given to a source as local keys. */
function commandOf({ action, entity, region, id, values, expectedVersion }: WriteRequest): WriteCommand {
  const key = id === undefined ? undefined : (parseRecordId(id)?.key ?? id);
  const local = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === "string" ? (parseRecordId(value)?.key ?? value) : value] as const;
  });
  return {
    action,
    entity,
    region,
    values: Object.fromEntries(local),
    ...(key === undefined ? {} : { key }),
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  };
}

function receiptOf(request: WriteRequest, written: Written, by: string, at: string): Receipt {
  const { idempotencyKey, action, entity, region, values } = request;
  const indexNumber = typeof values.indexNumber === "string" ? values.indexNumber : null;
  const { source, id: recordId, version } = written;
  const done = { state: "DONE", by, intendedAt: at, doneAt: at } as const;
  return { idempotencyKey, action, entity, region, source, recordId, version, indexNumber, ...done };
}

function auditLine(
  { region, action, entity, idempotencyKey }: WriteRequest,
  by: string,
  at: string,
  result: string,
  recordId: string | null,
): AuditLine {
  return { at, region, by, action, entity, recordId, idempotencyKey, result };
}
