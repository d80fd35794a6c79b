import { datePattern, type FieldType, knownDateSpellings, namedDatePatterns, nearestDatePattern } from "@zwgk/schema";
import {
  arrayLayout,
  booleanCodec,
  codesCodec,
  type DateKind,
  dateCodec,
  delimitedAttachments,
  documentNumberCodec,
  integerCodec,
  jsonAttachments,
  jsonLayout,
  type ListLayout,
  listCodec,
  nativeBooleanCodec,
  nativeDateCodec,
  prefixCodec,
  splitLayout,
  textCodec,
} from "./codecs/index.js";
import type { Codec } from "./mapping.js";
import { type RawField, rawText, rawTexts } from "./raw-mapping.js";
import { readCodes } from "./read-codes.js";
import { type FieldReading, say } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** The codec of a field's column; null after noting why there is none. */
export function readCodec(raw: RawField, reading: FieldReading): Codec | null {
  const { type } = reading.field;
  switch (type.kind) {
    case "int":
      return integerCodec({ empty: rawTexts(raw.empty), stored: raw.stored === "number" ? "number" : undefined });
    case "boolean":
      return readBoolean(raw, reading);
    case "date":
    case "dateTime":
    case "month":
      return readDate(raw, type.kind, reading);
    case "stringList":
    case "codeList":
      return readList(raw, reading);
    case "attachments":
      return readAttachments(raw, reading);
    case "code":
      return readCodeTable(raw, reading);
    default:
      return readText(raw, type, reading);
  }
}

function readText(raw: RawField, type: FieldType, reading: FieldReading): Codec | null {
  const given = (["codes", "normalize", "prefix"] as const).filter((key) => raw[key] !== undefined);
  const [first, second] = given;
  if (first && second) {
    reading.problems.add(
      [...reading.path, second],
      say(`${second} can't go with ${first}`, `${second} 不能与 ${first} 同时使用`),
    );
    return null;
  }
  const empty = rawTexts(raw.empty);
  if (raw.codes !== undefined) return readCodeTable(raw, reading);
  if (raw.normalize === "documentNumber") return documentNumberCodec(empty);
  if (raw.prefix !== undefined) return prefixCodec(raw.prefix, empty);
  const stored = raw.stored === "number" && type.kind !== "reference" ? "number" : undefined;
  return textCodec({ empty, trim: raw.trim ?? false, stored });
}

function readCodeTable(raw: RawField, reading: FieldReading): Codec | null {
  const codes = readCodes(raw, reading);
  if (!codes) return null;
  return codesCodec({ ...codes, empty: rawTexts(raw.empty), others: raw.others ?? "unknown", trim: raw.trim ?? false });
}

function readBoolean(raw: RawField, { problems, path }: FieldReading): Codec | null {
  if (raw.boolean === undefined) return nativeBooleanCodec();
  const [yes, no] = [raw.boolean.true.map(rawText), raw.boolean.false.map(rawText)];
  const both = yes.find((value) => no.includes(value));
  if (both !== undefined) {
    problems.add([...path, "boolean"], say(`${both} is both true and false`, `${both} 同时表示真与假`));
    return null;
  }
  return booleanCodec({ true: yes, false: no });
}

function readList(raw: RawField, reading: FieldReading): Codec | null {
  const layout = layoutOf(raw);
  if (!layout) {
    const detail = say(
      "a list needs split: its separators, or array; or json",
      "列表字段须写明 split（分隔符或 array）或 json",
    );
    reading.problems.add(reading.path, detail);
    return null;
  }
  const coded = raw.codes !== undefined || reading.field.type.kind === "codeList";
  const member = coded ? readCodeTable(raw, reading) : textCodec({ empty: rawTexts(raw.empty) });
  return member && listCodec(layout, member);
}

function layoutOf(raw: RawField): ListLayout | null {
  if (raw.split === "array") return arrayLayout;
  if (raw.split !== undefined) return splitLayout(raw.split);
  return raw.json === undefined ? null : jsonLayout;
}

function readAttachments(raw: RawField, { problems, path }: FieldReading): Codec | null {
  const given = raw.attachments;
  if (given?.json) return jsonAttachments(given.json);
  const { separator, parts, partSeparator } = given ?? {};
  if (separator === undefined || parts === undefined) {
    problems.add(
      path,
      say("say how the attachments stand in the column: attachments", "须用 attachments 说明附件在列中的写法"),
    );
    return null;
  }
  if (parts.length > 1 && partSeparator === undefined) {
    problems.add([...path, "attachments"], say("partSeparator is missing", "缺少 partSeparator"));
    return null;
  }
  return delimitedAttachments({ separator, parts, partSeparator: partSeparator ?? "\0" });
}

function readDate(raw: RawField, kind: DateKind, reading: FieldReading): Codec | null {
  const { problems, path } = reading;
  const spellings = raw.date === undefined ? ["native"] : ([] as string[]).concat(raw.date);
  const empty = rawTexts(raw.empty);
  if (raw.stored === "text" || !spellings.includes("native")) {
    return spelledDate(spellings, [...path, "date"], reading, () =>
      dateCodec({ kind, spellings, empty, stored: raw.stored === "text" ? "text" : undefined }),
    );
  }
  if (raw.json !== undefined) {
    problems.add(path, say("a date in JSON needs its spelling: date", "JSON 中的日期须用 date 写明格式"));
    return null;
  }
  if (spellings.length > 1) {
    problems.add([...path, "date"], say("native stands alone", "native 不能与其他格式并列"));
    return null;
  }
  return nativeDateCodec({ kind, empty, stored: raw.stored === "date" ? "date" : undefined });
}

/** A codec of dates, or a note of which spelling is none. */
export function spelledDate(
  spellings: readonly string[],
  path: YamlPath,
  { problems }: Pick<FieldReading, "problems">,
  make: () => Codec,
): Codec | null {
  try {
    return make();
  } catch (error) {
    const reason = (error as Error).message;
    const wrong =
      spellings.find((one) => reason.startsWith(`${one}: `) || reason.startsWith(`${one} `)) ?? spellings[0];
    const meant = wrong === undefined ? null : nearestDatePattern(wrong);
    const known = ["native", ...namedDatePatterns, ...knownDateSpellings, "yyyy-MM-dd", "yyyy-MM", "yyyyMM"];
    const right = meant === null || meant === wrong ? known : [meant, ...known];
    problems.add(path, say(`no spelling of dates: ${reason}`, wrongDateZh(wrong ?? "", reason)), wrong, right);
    return null;
  }
}

/** The reasons of patterns are English: in Chinese what a pattern is made of is said instead. */
function wrongDateZh(pattern: string, reason: string): string {
  try {
    return datePattern(pattern).precision === "month" ? `日期格式有误：${pattern} 没有“日”` : `日期格式有误：${reason}`;
  } catch {
    return `日期格式有误：${pattern} 须由 yyyy、MM 或 M（月）、dd 或 d、HH 或 H、mm（分）、ss、S 组成，各写一次，日期与时间不得交错`;
  }
}
