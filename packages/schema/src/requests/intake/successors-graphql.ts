import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { objectOf } from "../../kit/entity-object.js";
import { findRecord } from "../../kit/find.js";
import { caseType } from "../case/case-graphql.js";
import { caseOf, type OfRequest } from "../case/case-object.js";
import { loadEntries } from "../case/entry-loader.js";
import { request } from "../model.js";

const relatedType = builder.objectRef<OfRequest>("RelatedRequest").implement({
  description: say("A request that another one came of, or that came of it", "前后关联的申请"),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of the request", "申请标识") }),
    request: t.field({
      type: objectOf("Request"),
      nullable: true,
      description: say("The request", "申请", "Null where it isn't there any more."),
      resolve: ({ id }, _, context, info) => findRecord(request, id, context, info),
    }),
    case: t.field({
      type: caseType,
      nullable: true,
      description: say("How it is handled", "办理情况"),
      resolve: async ({ id, region }, _, context) =>
        caseOf({ id, region }, await loadEntries(region, id, context), context),
    }),
  }),
});

/** Adds to cases which requests they came of and which came of them: by a split (一事一申请) or a transfer (移交). */
export function addSuccessors(): void {
  builder.objectFields(caseType, (t) => ({
    origin: t.field({
      type: relatedType,
      nullable: true,
      description: say(
        "The request that it came of, by a split or a transfer",
        "来源申请",
        "Null of one that came in by itself.",
      ),
      resolve: ({ state: { cameFrom }, request: { region } }) => (cameFrom === null ? null : { id: cameFrom, region }),
    }),
    successors: t.field({
      type: [relatedType],
      description: say(
        "The requests that came of it, by a split or a transfer",
        "后续申请",
        "They count in its place. None where it was transferred to an agency whose requests aren't kept with these.",
      ),
      resolve: ({ state: { successors }, request: { region } }) => successors.map((id) => ({ id, region })),
    }),
  }));
}
