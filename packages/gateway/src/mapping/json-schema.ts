/** As much of JSON Schema (draft 07, which editors know best) as mapping files need. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly examples?: readonly string[];
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object with these keys and no others. */
export function object(description: string, properties: Properties, required: readonly string[] = []): JsonSchema {
  return { description, type: "object", properties, additionalProperties: false, required };
}

/** A text that isn't empty. */
export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { description, type: "string", minLength: 1, ...more };
}

/** A definition by name, described anew where it is used. */
export function use(definition: string, description?: string): JsonSchema {
  const allOf = [{ $ref: `#/definitions/${definition}` }];
  return description === undefined ? { allOf } : { description, allOf };
}

/** One shape where a condition holds, another elsewhere: errors then speak of the shape that was meant. */
export function when(condition: JsonSchema, holds: JsonSchema, otherwise: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's own keyword
  return { if: condition, then: holds, else: otherwise };
}

/** One shape for values of a type, another for all others. */
export function either(type: string, holds: JsonSchema, otherwise: JsonSchema): JsonSchema {
  return when({ type }, holds, otherwise);
}

/** One shape for objects with the key, another for all others. */
export function withKey(key: string, holds: JsonSchema, otherwise: JsonSchema): JsonSchema {
  return when({ type: "object", required: [key] }, holds, otherwise);
}
