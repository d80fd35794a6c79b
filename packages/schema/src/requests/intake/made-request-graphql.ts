import type { FieldMap } from "@pothos/core";
import type { SchemaTypes } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { objectOf } from "../../kit/entity-object.js";
import { findRecord } from "../../kit/find.js";
import { caseType } from "../case/case-graphql.js";
import { caseOf } from "../case/case-object.js";
import { request } from "../model.js";

/** A request that was made of an application. */
export interface MadeRequest {
  readonly id: string;
  readonly region: string;
}

type FieldsOf<Made extends MadeRequest> = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  Made
>;

/** The fields of a request that was made: the record, its case, and the code by which its applicant follows it. */
export function madeRequest<Made extends MadeRequest>(t: FieldsOf<Made>): FieldMap {
  return {
    request: t.field({
      type: objectOf("Request"),
      nullable: true,
      description: say("The request", "申请"),
      resolve: ({ id }: Made, _: object, context, info) => findRecord(request, id, context, info),
    }),
    case: t.field({
      type: caseType,
      nullable: true,
      description: say("How it is handled", "办理情况"),
      resolve: async ({ id, region }: Made, _: object, context) => {
        const found = await context.ledgers.read(region, [id], context.call);
        return caseOf({ id, region }, found.get(id) ?? [], context);
      },
    }),
    queryCode: t.string({
      description: say("Code by which its applicant follows it", "查询码", "Told with the registration number."),
      resolve: ({ id }: Made, _: object, context) => context.queryCode(id),
    }),
  };
}
