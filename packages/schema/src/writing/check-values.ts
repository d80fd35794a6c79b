import type { Entity, Field } from "../entity.js";
import { BadInputError, ZwgkError } from "../errors.js";
import { badInput, checkedText, checkedValue, type InputPath, notBlankText } from "../kit/checked-value.js";
import type { Attachment, Value } from "../source.js";
import { writableFields } from "./write-inputs.js";

const most = { text: 2_000_000, items: 100 };

/** Values of a write in canonical form, and everything that is wrong with them. */
export interface CheckedValues {
  readonly values: Readonly<Record<string, Value>>;
  readonly problems: readonly ZwgkError[];
}

/** Checks the input of a write against the declaration of its entity; finds all problems, not just the first. */
export function checkValues(
  entity: Entity,
  action: "publish" | "revise",
  input: Readonly<Record<string, unknown>>,
): CheckedValues {
  const values: Record<string, Value> = {};
  const problems: ZwgkError[] = [];
  for (const [name, field] of writableFields(entity, action)) {
    const given = input[name];
    if (given === undefined) continue;
    try {
      values[name] = given === null ? emptied(field, ["input", name]) : fieldValue(field, given, ["input", name]);
    } catch (error) {
      if (!(error instanceof ZwgkError)) throw error;
      problems.push(error);
    }
  }
  return { values, problems };
}

/** Tells all problems at once, where there are any. @throws the only one, or a BadInputError that lists them */
export function refuseProblems(problems: readonly ZwgkError[]): void {
  const [first, ...others] = problems;
  if (!first) return;
  if (others.length === 0) throw first;
  const detail = {
    en: problems.map((one) => one.what("en")).join(" "),
    zh: problems.map((one) => one.what("zh")).join(""),
  };
  const inputPath = first.inputPath ?? ["input"];
  throw new BadInputError({ field: "input", detail }, { inputPath, problems });
}

function emptied(field: Field, path: InputPath): null {
  if (field.required) throw badInput(path, "it is required", "必填，不能清空");
  return null;
}

function fieldValue(field: Field, given: unknown, path: InputPath): Value {
  switch (field.type.kind) {
    case "stringList":
    case "codeList":
      return items(given as readonly unknown[], path, (one, at) => oneValue(field, one, at) as string);
    case "attachments":
      return items(given as readonly (Attachment | null)[], path, attachment);
    default:
      return oneValue(field, given, path);
  }
}

function oneValue(field: Field, given: unknown, path: InputPath): Value {
  if (given === "UNKNOWN" && "codes" in field.type)
    throw badInput(path, "UNKNOWN can't be written", "不能写入 UNKNOWN");
  if (typeof given !== "string") return notNull(given, path) as Value;
  if (field.type.kind === "text") return checkedText(given, path, most.text);
  const value = checkedValue(field, given, path);
  return typeof value === "string" ? notBlankText(value, path) : value;
}

function notNull<One>(given: One | null | undefined, path: InputPath): One {
  if (given === null || given === undefined) throw badInput(path, "null is no value", "不能为 null");
  return given;
}

function items<In, Out>(
  given: readonly In[],
  path: InputPath,
  make: (one: NonNullable<In>, path: InputPath) => Out,
): Out[] {
  if (given.length > most.items) throw badInput(path, `at most ${most.items} items`, `最多 ${most.items} 项`);
  return given.map((one, at) => make(notNull(one, [...path, at]) as NonNullable<In>, [...path, at]));
}

function attachment({ name, url, size, sha256 }: Attachment, path: InputPath): Attachment {
  if (size != null && size < 0) throw badInput([...path, "size"], "it is negative", "不能为负数");
  if (sha256 != null && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw badInput([...path, "sha256"], "a SHA-256 has 64 hexadecimal digits", "SHA-256 应为 64 位十六进制");
  }
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(url) && !/^\s*https?:/i.test(url)) {
    throw badInput([...path, "url"], "it is neither a path nor an http address", "应为路径或 http(s) 地址");
  }
  return {
    name: notBlankText(checkedText(name, [...path, "name"]), [...path, "name"]),
    url: notBlankText(checkedText(url, [...path, "url"]), [...path, "url"]),
    size: size ?? null,
    sha256: sha256?.toLowerCase() ?? null,
  };
}
