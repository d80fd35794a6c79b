import { entities, type Label } from "@zwgk/schema";
import { Ajv, type ErrorObject } from "ajv";
import { mappingSchema } from "./mapping-schema.js";
import type { Problems } from "./problem.js";
import type { YamlPath } from "./yaml-file.js";

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  // The schema is ours: the fastest way from it to a validator is the best one.
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});
let validate: ReturnType<typeof ajv.compile> | undefined;

/** Notes everything in which a file's values depart from the JSON Schema. */
export function findSchemaProblems(value: unknown, problems: Problems): void {
  validate ??= ajv.compile(mappingSchema(entities));
  if (validate(value)) return;
  for (const error of validate.errors ?? []) {
    const finding = findingOf(error, pathOf(error.instancePath, value));
    if (finding) problems.add(...finding);
  }
}

type Finding = Parameters<Problems["add"]>;

function findingOf(error: ErrorObject, path: YamlPath): Finding | null {
  const params = error.params as Readonly<Record<string, string>>;
  switch (error.keyword) {
    // Said again by what the branch itself finds.
    case "if":
    case "propertyNames":
      return null;
    case "additionalProperties":
      return unknownKey(params.additionalProperty ?? "", path, error);
    case "required":
      return [path, { en: `${params.missingProperty} is missing`, zh: `缺少 ${params.missingProperty}` }];
    case "enum":
      return noneOf(path, error);
    case "pattern":
      return malformed(path, error);
    default:
      return [path, otherDetail(error)];
  }
}

function unknownKey(name: string, path: YamlPath, { parentSchema }: ErrorObject): Finding {
  const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
  return [[...path, name], { en: `${name} is not known here`, zh: `此处不能有 ${name}` }, name, known];
}

function noneOf(path: YamlPath, { data, schema }: ErrorObject): Finding {
  const word = String(data);
  const known = (schema as readonly unknown[]).map(String);
  const list = known.length > 8 ? [...known.slice(0, 8), "…"] : known;
  const detail = { en: `${word} is none of ${list.join(", ")}`, zh: `${word} 不在允许的值之内：${list.join("、")}` };
  return [path, detail, word, known];
}

function malformed(path: YamlPath, { propertyName: alias, data, schema }: ErrorObject): Finding {
  if (alias !== undefined) return [[...path, alias], { en: `${alias} can't be an alias`, zh: `${alias} 不能用作别名` }];
  return [path, { en: `${data} is not of the form ${schema}`, zh: `${data} 不符合格式 ${schema}` }];
}

const typeNames: Readonly<Record<string, string>> = {
  string: "文本",
  number: "数字",
  integer: "整数",
  boolean: "布尔值",
  object: "映射",
  array: "列表",
  null: "null",
};

function otherDetail({ keyword, params, message = "" }: ErrorObject): Label {
  if (keyword === "type") {
    const types = ([] as string[]).concat(params.type as string | string[]);
    return {
      en: `must be ${types.join(" or ")}`,
      zh: `须为${types.map((type) => typeNames[type] ?? type).join("或")}`,
    };
  }
  if (keyword === "uniqueItems") return { en: "names the same thing twice", zh: "有重复项" };
  if (keyword === "maxProperties") return { en: `has more than ${params.limit}`, zh: `超过 ${params.limit} 项` };
  if (keyword.startsWith("min")) return { en: "is empty", zh: "为空" };
  return { en: message, zh: message };
}

/** A JSON pointer as keys and indexes. */
function pathOf(pointer: string, top: unknown): YamlPath {
  let value = top;
  return pointer
    .split("/")
    .slice(1)
    .map((raw) => {
      const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(value) ? Number(step) : step;
      value = (value as Record<string | number, unknown> | null)?.[key];
      return key;
    });
}
