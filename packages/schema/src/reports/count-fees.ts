import type { Context } from "../context.js";
import { type Coverage, combine, meets } from "../coverage.js";
import type { Label } from "../label.js";
import { sumYuan } from "../shared/yuan.js";
import { bodiesOf, type ReportSet, regionsOf } from "./report-set.js";

/** 信息处理费 received in the year by the cases' ledgers, in yuan (国办函〔2020〕109号); null with a reason where it isn't known. */
export interface FeesPaid {
  readonly value: number | null;
  /** What is known of it. */
  readonly counted: number;
  /** The sources whose records tell of which body a case is; none where that doesn't matter, or nothing was paid. */
  readonly coverage: Coverage;
  readonly reason: Label | null;
}

const none: Coverage = { sources: [] };
/** Records that are asked for at once. */
const atOnce = 500;

/** Sums what was paid in the year in the cases of a report: one statement for each region, one more for its bodies. */
export async function countFees(set: ReportSet, context: Context): Promise<FeesPaid> {
  const { startOfYear: from, asOf: to } = set.frame;
  const summed = { kind: "paid", property: "amountYuan", from, to };
  const regions = await Promise.all(
    regionsOf(set).map(async (region) => ({ region, told: await context.ledgers.sums(region, summed, context.call) })),
  );
  const payments = regions.flatMap(({ told }) => [...(told?.sums ?? [])]);
  const { within, coverage } = await ofScope(payments, set, context);
  const counted = sumYuan(within.map(([, yuan]) => yuan));
  const silent = regions.filter(({ told }) => !told?.kept).map(({ region }) => region);
  const reason = unknown(silent, meets(coverage, set.requirement) || coverage.sources.length === 0);
  return { value: reason ? null : counted, counted, coverage, reason };
}

function unknown(silent: readonly string[], heard: boolean): Label | null {
  if (silent.length > 0) {
    return {
      en: `No ledgers of cases were kept in the year for ${silent.join(", ")}`,
      zh: `${silent.join("、")} 当年没有办件台账`,
    };
  }
  return heard ? null : { en: "Not every required source has answered", zh: "所需来源未全部应答" };
}

type Payment = readonly [ledger: string, yuan: number];

/** The payments in cases of the scope's bodies, which the records of the requests tell. */
async function ofScope(
  payments: readonly Payment[],
  { scope }: ReportSet,
  { source, call }: Context,
): Promise<{ readonly within: readonly Payment[]; readonly coverage: Coverage }> {
  if (scope === "ALL") return { within: payments, coverage: none };
  const bodies: readonly string[] = bodiesOf[scope];
  const batches = Array.from({ length: Math.ceil(payments.length / atOnce) }, (_, at) =>
    payments.slice(at * atOnce, (at + 1) * atOnce),
  );
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const ids = batch.map(([ledger]) => ledger);
      const { rows, coverage } = await source.find(
        { entity: "Request", ids, select: { fields: ["agencyKind"] } },
        call,
      );
      return { coverage, within: batch.filter((_, at) => bodies.includes(String(rows[at]?.agencyKind))) };
    }),
  );
  return {
    within: answers.flatMap(({ within }) => within),
    coverage: combine(answers.map(({ coverage }) => coverage)),
  };
}
