import type { InputRef } from "@pothos/core";
import { builder } from "../builder.js";
import { type Entity, isOrderable } from "../entity.js";
import { BadInputError } from "../errors.js";
import type { OrderKey } from "../source.js";
import { describe, say } from "./describe.js";

const orderDirection = builder.enumType("OrderDirection", {
  description: say("Direction of an order", "排序方向", "Missing values come last in both."),
  values: {
    ASC: { description: say("Smallest or earliest first", "升序") },
    DESC: { description: say("Largest or latest first", "降序") },
  },
});

/** One order key as GraphQL gives it. */
export interface OrderInput {
  readonly field: string;
  readonly direction: string;
}

/** The order input of an entity. */
export function orderInputOf(entity: Entity): InputRef<OrderInput> {
  const orderable = Object.entries(entity.fields).filter(([, field]) => isOrderable(field));
  const fieldEnum = builder.enumType(`${entity.name}OrderField`, {
    description: say(`Fields by which ${entity.plural} can be ordered`, `${entity.label.zh}排序字段`),
    values: Object.fromEntries(
      orderable.map(([name, { label }]) => [name, { value: name, description: describe(label) }]),
    ),
  });
  return builder.inputRef<OrderInput>(`${entity.name}Order`).implement({
    description: say(`One key of an order of ${entity.plural}`, `${entity.label.zh}排序`),
    fields: (t) => ({
      field: t.field({ type: fieldEnum, required: true, description: say("Field to order by", "排序字段") }) as never,
      direction: t.field({
        type: orderDirection,
        required: true,
        defaultValue: "ASC",
        description: say("Direction", "排序方向"),
      }) as never,
    }),
  });
}

const mostKeys = 5;

/** The order of a list: what was asked for, or the entity's default. @throws BadInputError */
export function orderOf(entity: Entity, input: readonly OrderInput[] | null | undefined): readonly OrderKey[] {
  if (!input?.length) return entity.defaultOrder;
  if (input.length > mostKeys) {
    const detail = { en: `at most ${mostKeys} keys`, zh: `最多 ${mostKeys} 个排序字段` };
    throw new BadInputError({ field: "orderBy", detail }, { inputPath: ["orderBy"] });
  }
  const twice = input.findIndex((key, at) => input.findIndex((other) => other.field === key.field) < at);
  if (twice >= 0) {
    const detail = { en: "the field is named twice", zh: "字段重复" };
    throw new BadInputError({ field: "orderBy", detail }, { inputPath: ["orderBy", twice, "field"] });
  }
  return input.map(({ field, direction }) => ({ field, descending: direction === "DESC" }));
}
