import type { Field } from "../entity.js";
import { BadDateError, BadInputError } from "../errors.js";
import type { Label } from "../label.js";
import { parseDateTime } from "../shared/date-time.js";
import { isPlainDate } from "../shared/plain-date.js";
import { isStated } from "../shared/stated.js";
import { isWholeFen } from "../shared/yuan.js";
import { parseRecordId, type Scalar } from "../source.js";

/** Where an input value stands, as in `["filter", "publishedAt", "gte"]`. */
export type InputPath = readonly (string | number)[];

const longest = 1000;

/** A BadInputError for the value at a path. */
export function badInput(inputPath: InputPath, en: string, zh: string): BadInputError {
  const detail: Label = { en, zh };
  return new BadInputError({ field: inputPath.join("."), detail }, { inputPath });
}

/** One input value in canonical form. @throws BadDateError, BadInputError naming the path */
export function checkedValue(field: Field, value: unknown, path: InputPath): Scalar {
  if (typeof value !== "string") return value as Scalar;
  switch (field.type.kind) {
    case "date":
      return checkedDate(value, path);
    case "dateTime":
      return checkedDateTime(value, path);
    case "month":
      if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
      throw new BadDateError({ value }, { inputPath: path });
    case "regionCode":
      if (/^\d{6}(\d{3}(\d{3})?)?$/.test(value)) return value;
      throw badInput(path, "a region code has 6, 9 or 12 digits", "区划代码应为 6、9 或 12 位数字");
    case "reference":
      return checkedId(field.type.to, value, path);
    default:
      return checkedText(value, path);
  }
}

/** A date that exists. @throws BadDateError */
export function checkedDate(value: string, path: InputPath): string {
  if (isPlainDate(value)) return value;
  throw new BadDateError({ value }, { inputPath: path });
}

/** An instant in canonical spelling. @throws BadDateError */
export function checkedDateTime(value: string, path: InputPath): string {
  const canonical = parseDateTime(value);
  if (canonical !== null) return canonical;
  throw new BadDateError({ value }, { inputPath: path });
}

/** The id of a record of an entity. @throws BadInputError */
export function checkedId(entity: string, id: string, path: InputPath): string {
  const found = parseRecordId(id);
  if (found?.entity === entity && !id.includes("\u0000") && id.length <= longest) return id;
  throw badInput(path, `it is not the id of a record of ${entity}`, `不是 ${entity} 记录的标识`);
}

/** A surrogate without its other half: no database keeps it as it is. */
const halfCharacter = /\p{Cs}/u;

/** Text that a database can be asked for. @throws BadInputError */
export function checkedText(value: string, path: InputPath, most: number = longest): string {
  if (value.includes("\u0000")) throw badInput(path, "it contains a NUL character", "含有空字符");
  if (halfCharacter.test(value)) throw badInput(path, "it contains half a character", "含有不完整的字符");
  if (value.length > most) throw badInput(path, `at most ${most} characters`, `最多 ${most} 个字符`);
  return value;
}

/** Text that says something (`isStated`), without the blanks around it. @throws BadInputError */
export function statedText(text: string, path: InputPath): string {
  if (isStated(text)) return text.trim();
  throw badInput(path, "it says nothing: there is no letter or digit in it", "未写明内容：没有文字或者数字");
}

/** Text with something in it, without the blanks around it. @throws BadInputError */
export function notBlankText(text: string, path: InputPath): string {
  const trimmed = text.trim();
  if (trimmed === "") throw badInput(path, "it is blank", "不能为空白");
  return trimmed;
}

/** An amount in yuan, to the fen (分) at most. @throws BadInputError */
export function checkedYuan(value: number, path: InputPath): number {
  if (isWholeFen(value)) return value;
  throw badInput(path, "it is an amount in yuan with at most two decimals", "应为最多两位小数的金额（元）");
}
