import { builder } from "../builder.js";
import { checkedDate, checkedText } from "../kit/checked-value.js";
import { enumOf } from "../kit/code-enums.js";
import { say } from "../kit/describe.js";
import { objectOf } from "../kit/entity-object.js";
import { addEntity, pageArgs, scopeArgs } from "../kit/entity-queries.js";
import { type ListArgs, listRecords } from "../kit/list.js";
import { property } from "../kit/property.js";
import { plainDate } from "../shared/plain-date.js";
import { addMutations } from "../writing/mutations.js";
import { datesInOrder } from "./date-order.js";
import { indexNumberForm } from "./index-number-rule.js";
import { document, validity } from "./model.js";
import { indexNumbering, indexNumberOwner } from "./numbering.js";
import { computedValidity, type ValidityFacts } from "./validity.js";

/** Documents, their version for writing, and the list of those that share an index number. */
export function addDocuments(): void {
  const { connection } = addEntity(document);
  addMutations(document, (values, changed) => [...datesInOrder(values, changed), ...indexNumberForm(changed)], {
    series: indexNumbering,
    wrongNumber: indexNumberOwner,
  });
  builder.objectField(objectOf("Document"), "version", (t) =>
    property(t, "version", {
      type: "String",
      nullable: true,
      description: say("Version of the record", "版本", "Give it as expectedVersion when revising or withdrawing."),
      extensions: { needs: ["version"] },
    }),
  );
  builder.objectField(objectOf("Document"), "computedValidity", (t) =>
    t.field({
      type: enumOf(validity),
      description: say(
        "Validity on a day, as its dates and the declaration make it",
        "推算有效性",
        "The declared one is never overwritten: see declaredValidity.",
      ),
      args: { asOf: t.arg({ type: "Date", description: say("Day", "日期", "Default: today.") }) },
      extensions: { needs: ["effectiveFrom", "expiresOn", "repealedOn", "declaredValidity"] },
      resolve: (row, { asOf }, { today }) =>
        computedValidity(plainDate(asOf ? checkedDate(asOf, ["asOf"]) : today), {
          ...(row as ValidityFacts),
          readOn: plainDate(today),
        }),
    }),
  );
  builder.queryField("documentsByIndexNumber", (t) =>
    t.field({
      type: connection,
      description: say(
        "Documents that bear an index number",
        "按索引号查询文件",
        "A list, because sources do hold duplicates.",
      ),
      args: {
        indexNumber: t.arg({ type: "IndexNumber", required: true, description: say("Index number", "索引号") }),
        ...pageArgs(t),
        ...scopeArgs(t),
      },
      resolve: (_, args, context, info) => {
        const value = checkedText(args.indexNumber, ["indexNumber"]);
        return listRecords(document, args as ListArgs, context, info, { op: "eq", field: "indexNumber", value });
      },
    }),
  );
}
