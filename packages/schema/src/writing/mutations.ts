import type { GraphQLResolveInfo } from "graphql";
import { builder } from "../builder.js";
import type { Context } from "../context.js";
import type { Entity } from "../entity.js";
import { KeyRequiredError, NotFoundError, type ZwgkError } from "../errors.js";
import { badInput, checkedId, checkedText, notBlankText } from "../kit/checked-value.js";
import { say } from "../kit/describe.js";
import { objectOf } from "../kit/entity-object.js";
import { fieldName } from "../kit/entity-queries.js";
import { notHeard } from "../kit/find.js";
import { selectionBelow } from "../kit/look-ahead.js";
import { masked } from "../kit/mask-rows.js";
import { property } from "../kit/property.js";
import { checkedRegion } from "../kit/regions.js";
import { fieldsBelow, named, walkOf } from "../kit/selected-fields.js";
import type { Row, Value } from "../source.js";
import type { Numbering, Receipt, WriteRequest } from "../writes.js";
import { wrongReferences } from "./check-references.js";
import { checkValues, refuseProblems } from "./check-values.js";
import { receiptType } from "./receipt-types.js";
import { writeInputOf } from "./write-inputs.js";

/** Finds what is wrong between the values of one record, as far as the write changes them. */
export type RecordRule = (values: Values, changed: Values) => readonly ZwgkError[];

/** How the new records of an entity get their numbers. */
export interface NumberingRule {
  /** The series when the caller gives no number; undefined when there is none to number it by. */
  series(values: Values, context: Context): Promise<Numbering | undefined>;
  /** What is wrong with a number that the caller gives, beside its form. */
  wrongNumber(values: Values, context: Context): Promise<readonly ZwgkError[]>;
}

type Values = Readonly<Record<string, Value>>;

interface Payload {
  readonly receipt: Receipt;
  readonly [record: string]: unknown;
}

/** Adds the mutations that publish, revise and withdraw records of an entity. */
export function addMutations(entity: Entity, rule: RecordRule, numberingRule: NumberingRule): void {
  const payload = payloadOf(entity);
  const noun = entity.name;
  const inputs = { publish: writeInputOf(entity, "publish"), revise: writeInputOf(entity, "revise") };
  builder.mutationFields((t) => {
    const key = t.arg.string({
      required: true,
      description: say(
        "Key of this write, chosen by the caller",
        "幂等键",
        "At most 100 characters. The same key with the same input gives the same receipt, and no second record.",
      ),
    });
    const id = t.arg.id({ required: true, description: say("Id of the record", "记录标识") });
    const version = say("Version that was read", "所见版本", "Refused when the record has changed since.");
    return {
      [`publish${noun}`]: t.field({
        type: payload,
        description: say(
          `Publish a new ${entity.label.en.toLowerCase()} into the region that owns it`,
          `发布${entity.label.zh}`,
        ),
        args: {
          input: t.arg({ type: inputs.publish, required: true, description: say("What to publish", "发布内容") }),
          idempotencyKey: key,
        },
        resolve: (_, args, context, info) => publish(entity, { rule, numberingRule }, args, context, info),
      }),
      [`revise${noun}`]: t.field({
        type: payload,
        description: say(`Revise a ${entity.label.en.toLowerCase()}`, `修改${entity.label.zh}`),
        args: {
          id,
          expectedVersion: t.arg.string({ required: true, description: version }),
          input: t.arg({ type: inputs.revise, required: true, description: say("What to change", "修改内容") }),
          idempotencyKey: key,
        },
        resolve: (_, args, context, info) => revise(entity, rule, args, context, info),
      }),
      [`withdraw${noun}`]: t.field({
        type: payload,
        description: say(
          `Withdraw a ${entity.label.en.toLowerCase()} from publication`,
          `撤下${entity.label.zh}`,
          "It stays in its source, marked as its mapping says.",
        ),
        args: { id, expectedVersion: t.arg.string({ description: version }), idempotencyKey: key },
        resolve: (_, args, context, info) => withdraw(entity, args, context, info),
      }),
    };
  });
}

function payloadOf(entity: Entity) {
  return builder.objectRef<Payload>(`${entity.name}Payload`).implement({
    description: say(`What writing a ${entity.label.en.toLowerCase()} leaves`, `${entity.label.zh}写入结果`),
    fields: (t) => ({
      receipt: property(t, "receipt", { type: receiptType, description: say("Receipt of the write", "回执") }),
      [fieldName(entity)]: property(t, fieldName(entity), {
        type: objectOf(entity.name),
        nullable: true,
        description: say(
          "The record as it is now",
          "写入后的记录",
          "Null once withdrawn, and when its source is not heard after the write.",
        ),
      }),
    }),
  });
}

interface KeyArgs {
  readonly idempotencyKey: string;
}

interface RecordArgs extends KeyArgs {
  readonly id: string;
  readonly expectedVersion?: string | null | undefined;
}

interface InputArgs {
  readonly input: Readonly<Record<string, unknown>>;
}

async function publish(
  entity: Entity,
  { rule, numberingRule }: { readonly rule: RecordRule; readonly numberingRule: NumberingRule },
  { input, idempotencyKey }: KeyArgs & InputArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  requireKey(context);
  const region = checkedRegion(String(input.region), context.source, ["input", "region"]);
  const { values, problems } = checkValues(entity, "publish", input);
  refuseProblems([...problems, ...rule(values, values)]);
  refuseProblems(await wrongReferences(entity, values, region, context));
  const isNumbered = entity.identity === undefined || values[entity.identity] != null;
  if (isNumbered) refuseProblems(await numberingRule.wrongNumber(values, context));
  const numbering = isNumbered ? undefined : await numberingRule.series(values, context);
  const request = { action: "publish", entity: entity.name, region, values, idempotencyKey } as const;
  return submit(entity, { ...request, ...(numbering ? { numbering } : {}) }, context, info);
}

async function revise(
  entity: Entity,
  rule: RecordRule,
  { id, input, expectedVersion, idempotencyKey }: RecordArgs & InputArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  requireKey(context);
  const { values, problems } = checkValues(entity, "revise", input);
  if (Object.keys(values).length + problems.length === 0)
    throw badInput(["input"], "it changes nothing", "没有任何修改");
  const { region, current } = await owner(entity, id, context);
  refuseProblems([...problems, ...rule({ ...current, ...values }, values)]);
  refuseProblems(await wrongReferences(entity, values, region, context));
  const request = { action: "revise", entity: entity.name, region, id, values, idempotencyKey } as const;
  return submit(entity, { ...request, ...(expectedVersion == null ? {} : { expectedVersion }) }, context, info);
}

async function withdraw(
  entity: Entity,
  { id, expectedVersion, idempotencyKey }: RecordArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  requireKey(context);
  const { region } = await owner(entity, id, context);
  const request = { action: "withdraw", entity: entity.name, region, id, values: {}, idempotencyKey } as const;
  return submit(entity, { ...request, ...(expectedVersion == null ? {} : { expectedVersion }) }, context, info);
}

function requireKey({ viewer }: Context): void {
  if (!viewer) throw new KeyRequiredError();
}

/**
 * The region that owns a record, and the dates that a rule compares. A record that is gone may have been withdrawn under
 * this very key; then the only region of its source is meant, and the writes know the receipt.
 */
async function owner(entity: Entity, id: string, context: Context) {
  checkedId(entity.name, id, ["id"]);
  const dates = Object.keys(entity.fields).filter((name) => /^date/.test(entity.fields[name]?.type.kind ?? ""));
  const select = { fields: ["region", ...dates] };
  const { rows, coverage } = await context.source.find({ entity: entity.name, ids: [id], select }, context.call);
  const [row] = rows;
  if (row) {
    const current = Object.fromEntries(dates.map((name) => [name, (row[name] ?? null) as Value]));
    return { region: String(row.region), current };
  }
  const [line, ...others] = coverage.sources;
  if (line && line.state !== "ANSWERED" && line.state !== "NOT_MAPPED") throw notHeard(line);
  const [region, ...more] = line?.regions ?? [];
  if (!region || others.length > 0 || more.length > 0)
    throw new NotFoundError({ entity: entity.name, id }, { inputPath: ["id"] });
  return { region, current: {} };
}

async function submit(
  entity: Entity,
  request: WriteRequest,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  const key = notBlankText(checkedText(request.idempotencyKey, ["idempotencyKey"], 100), ["idempotencyKey"]);
  const receipt = await context.writes.submit({ ...request, idempotencyKey: key }, context.viewer, context.call);
  return { receipt, [fieldName(entity)]: await written(entity, receipt, context, info) };
}

/** The record after the write, where it was asked for. The write stands, whether or not it can be read now. */
async function written(
  entity: Entity,
  { recordId, action }: Receipt,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const walk = walkOf(info);
  const asked = named(fieldsBelow(info.fieldNodes, new Set([`${entity.name}Payload`]), walk), fieldName(entity));
  if (!recordId || action === "withdraw" || asked.length === 0) return null;
  const select = selectionBelow(entity, asked, walk);
  const question = { entity: entity.name, ids: [recordId], select };
  const found = await context.source.find(question, context.call).catch(() => null);
  return masked(entity, select, found?.rows ?? [], context.viewer)[0] ?? null;
}
