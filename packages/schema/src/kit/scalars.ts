import { builder } from "../builder.js";
import { BadDateError, BadInputError } from "../errors.js";
import { say } from "./describe.js";

/*
 * What comes from a source is canonical already and goes out as it is. What comes in is only checked to be text here;
 * the resolvers check the rest, because only they can name the path of the value (see checked-value.ts).
 */

const same = (value: unknown) => value as string;

function textScalar(
  name: "Date" | "DateTime" | "Month" | "RegionCode" | "IndexNumber",
  description: string,
  refuse: (value: string) => Error,
) {
  return builder.scalarType(name, {
    description,
    serialize: same,
    parseValue: (value) => {
      if (typeof value === "string") return value;
      throw refuse(JSON.stringify(value) ?? String(value));
    },
  });
}

const badDate = (value: string) => new BadDateError({ value });
const badText = (field: string) => (value: string) =>
  new BadInputError({ field, detail: { en: `${value} is not text`, zh: `${value} 不是文本` } });

/** Adds the scalars of the schema. */
export function addScalars(): void {
  textScalar(
    "Date",
    say("A day in Asia/Shanghai", "日期", "`YYYY-MM-DD`; a day that doesn't exist is refused."),
    badDate,
  );
  textScalar(
    "DateTime",
    say(
      "An instant",
      "日期时间",
      "Given out as `YYYY-MM-DDTHH:mm:ss.ffffff+08:00`; taken as any ISO 8601 text with `Z` or an offset.",
    ),
    badDate,
  );
  textScalar("Month", say("A month", "月份", "`YYYY-MM`."), badDate);
  textScalar(
    "RegionCode",
    say("Code of an administrative division", "行政区划代码", "6, 9 or 12 digits: GB/T 2260 and its extensions."),
    badText("RegionCode"),
  );
  textScalar(
    "IndexNumber",
    say(
      "Index number of a document",
      "索引号",
      "Identifies published information; given out as it stands in the source.",
    ),
    badText("IndexNumber"),
  );
  builder.scalarType("CoverageRequirement", {
    description: say(
      "Which sources an answer must stand on",
      "覆盖要求",
      '`ALL` expected sources, `ANY` one of them, or those of a list of regions: `["341202", "341203"]`.',
    ),
    serialize: (value) => value,
    parseValue: requirement,
  });
}

function requirement(value: unknown): "ALL" | "ANY" | readonly string[] {
  if (value === "ALL" || value === "ANY") return value;
  const regions = typeof value === "string" ? [value] : value;
  if (Array.isArray(regions) && regions.length > 0 && regions.every((one) => /^\d{6}$/.test(String(one)))) {
    return regions.map(String);
  }
  throw new BadInputError({
    field: "requireCoverage",
    detail: { en: "it is ALL, ANY or a list of county-level codes", zh: "应为 ALL、ANY 或县级区划代码列表" },
  });
}
