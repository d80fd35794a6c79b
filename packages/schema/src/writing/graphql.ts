import { builder } from "../builder.js";
import { KeyRequiredError } from "../errors.js";
import { checkedText } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { sizeOf } from "../kit/page.js";
import { checkedRegion } from "../kit/regions.js";
import { auditLineType, receiptType } from "./receipt-types.js";

const regionNote = say("Region of the write", "行政区划");

/** Adds the queries about writes: receipts that can be asked for later, and the audit. */
export function addWriting(): void {
  builder.queryFields((t) => ({
    receipt: t.field({
      type: receiptType,
      nullable: true,
      description: say(
        "Receipt of an earlier write",
        "回执",
        "Of a record, a ledger's events, a frozen report or a calendar. A pending one is looked up in the source first. Null when there was no such write.",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: regionNote }),
        idempotencyKey: t.arg.string({ required: true, description: say("Key under which it was sent", "幂等键") }),
      },
      resolve: async (_, { region, idempotencyKey }, { writes, viewer, call, source }) => {
        if (!viewer) throw new KeyRequiredError();
        checkedRegion(region, source, ["region"]);
        const key = checkedText(idempotencyKey, ["idempotencyKey"], 100);
        return (
          (await writes.receipt(region, key, viewer, call)) ?? (await writes.receiptAtHome(region, key, viewer, call))
        );
      },
    }),
    audit: t.field({
      type: [auditLineType],
      description: say("Writes that were asked for, newest first", "审计记录", "For keys of operators."),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: regionNote }),
        limit: t.arg.int({ description: say("Number of lines", "条数", "Default 20.") }),
      },
      resolve: async (_, { region, limit }, context) => {
        const { writes, viewer, call } = context;
        if (!viewer) throw new KeyRequiredError();
        checkedRegion(region, context.source, ["region"]);
        return [...(await writes.audit(region, sizeOf(limit, "limit", context.limits.pageSize), viewer, call))];
      },
    }),
  }));
}
