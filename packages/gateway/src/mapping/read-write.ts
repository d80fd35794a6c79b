import { dateCodec, nativeDateCodec } from "./codecs/index.js";
import type { Codec, WriteMapping, WrittenValue } from "./mapping.js";
import type { RawPart, RawValues, RawWrite } from "./raw-mapping.js";
import { spelledDate } from "./read-codec.js";
import { type PartReading, say } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** How a part is written; null when it is read-only. */
export function readWrite(raw: RawPart, reading: PartReading): WriteMapping | null {
  const { problems } = reading;
  const path = [...reading.path, "write"];
  if (!raw.write || problems.under(path)) return null;
  const values = (name: "set" | "touch") => readValues(raw.write?.[name], [...path, name], reading);
  return {
    key: keyOf(raw.write),
    set: values("set"),
    touch: values("touch"),
    withdraw: readWithdraw(raw, path, reading),
  };
}

function keyOf({ key }: RawWrite): WriteMapping["key"] {
  return typeof key === "object" && "next" in key ? "next" : key;
}

function readWithdraw(raw: RawPart, path: YamlPath, reading: PartReading): ReadonlyMap<string, WrittenValue> {
  const given = raw.write?.withdraw;
  if (given) return readValues(given, [...path, "withdraw"], reading);
  const { column, is, unless } = raw.deleted ?? {};
  const [first] = is ?? [];
  if (column !== undefined && first !== undefined) return new Map([[column, { literal: first }]]);
  if (unless) {
    const detail = say(
      "withdraw is missing: deleted names no spelling of deleted",
      "缺少 withdraw：deleted 未给出“已删除”的写法",
    );
    reading.problems.add(path, detail);
  }
  return new Map();
}

function readValues(
  raw: RawValues | undefined,
  path: YamlPath,
  reading: PartReading,
): ReadonlyMap<string, WrittenValue> {
  const values = new Map<string, WrittenValue>();
  for (const [column, value] of Object.entries(raw ?? {})) {
    if (value === null || typeof value !== "object") values.set(column, { literal: value });
    else {
      const codec = presentMoment(value.now, [...path, column, "now"], reading);
      if (codec) values.set(column, { now: codec });
    }
  }
  return values;
}

function presentMoment(spelling: string, path: YamlPath, reading: PartReading): Codec | null {
  if (spelling === "native") return nativeDateCodec({ kind: "dateTime" });
  return spelledDate([spelling], path, reading, () => dateCodec({ kind: "dateTime", spellings: [spelling] }));
}
