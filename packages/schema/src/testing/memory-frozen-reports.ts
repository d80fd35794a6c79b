import { IdempotencyConflictError, NotPermittedError } from "../errors.js";
import type { FrozenReports, KeptReport } from "../frozen-reports.js";
import { permitted } from "./memory-writes.js";

/** Frozen reports in memory; for tests. */
export function memoryFrozenReports(at = "2023-12-20T09:00:00.000000+08:00"): FrozenReports {
  const byKey = new Map<string, { readonly given: string; readonly kept: KeptReport }>();
  return {
    freeze: async ({ region, report, given, idempotencyKey, make }, viewer) => {
      const { key: by, role, label } = permitted(viewer, region);
      const reason = { en: `its role is ${role}`, zh: `其角色为 ${role}` };
      if (role !== "OPERATOR") throw new NotPermittedError({ key: label, region, reason });
      const known = byKey.get(`${region} ${idempotencyKey}`);
      if (known && known.given !== given) throw new IdempotencyConflictError({ key: idempotencyKey });
      if (known) return known.kept;
      const kept = { region, report, frozenAt: at, by, ...(await make()) };
      byKey.set(`${region} ${idempotencyKey}`, { given, kept });
      return kept;
    },
    kept: async (region, report) =>
      [...byKey.values()]
        .map(({ kept }) => kept)
        .filter((one) => one.region === region && one.report === report)
        .reverse(),
  };
}
