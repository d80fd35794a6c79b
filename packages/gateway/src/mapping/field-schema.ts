import { type CodeList, type Field, type FieldKind, knownDateSpellings } from "@zwgk/schema";
import { either, type JsonSchema, object, text, use, withKey } from "./json-schema.js";

const scalars: JsonSchema = { type: "array", items: { type: ["string", "number", "boolean"] } };
const dateExamples = [
  "native",
  "yyyy-MM-dd",
  "yyyy-MM-dd HH:mm:ss",
  ...knownDateSpellings,
  "epochSeconds",
  "yyyyMM",
  "yyyy-MM",
];

const common = {
  column: text("The column: `column`, or `alias.column` of a joined table."),
  json: text("The column is JSON: path inside it, as in docNo or a.b; $ for the whole of it."),
  empty: {
    ...scalars,
    description:
      "Further spellings of a missing value; blank text always is one. The first is written where the column takes no NULL.",
  },
  writable: { type: "boolean", description: "false: read only although the part is writable." },
} as const satisfies Record<string, JsonSchema>;

const trim: JsonSchema = {
  type: "boolean",
  description: "true: blanks around the value are not part of it; no index serves it then.",
};
const stored = (values: readonly string[], description: string): JsonSchema => ({ enum: values, description });
const numberStored = stored(["number"], "number: the column is of a number type, so that its index serves the field.");
const others: JsonSchema = {
  enum: ["unknown", "missing"],
  description: "What a code outside the table means: UNKNOWN and a finding (default), or a missing value.",
};
const split = text(
  'List fields: characters that separate, the first one is written; or "array" for a PostgreSQL array.',
);

const dates = {
  ...common,
  date: {
    ...either("array", { type: "array", minItems: 1, items: use("date") }, use("date")),
    description: "One or several spellings; the first one is written.",
  },
  stored: stored(
    ["date", "text"],
    "date: the column is of type date, so that its order serves a date field. text: counts such as epochMillis stand in a text column.",
  ),
};

/** Codes of a field: the name of a table of the file, or a table in place. */
function codes(canonical: JsonSchema): JsonSchema {
  const table: JsonSchema = { type: "object", minProperties: 1, additionalProperties: canonical };
  const named = text("Name of a code table of this file.");
  return {
    ...either("string", named, table),
    description: "Code table, or the name of one: code in the source → canonical code.",
  };
}

const anyCode: JsonSchema = { type: "string", minLength: 1 };
const textual = {
  ...common,
  trim,
  stored: numberStored,
  codes: codes(anyCode),
  others,
  constant: { type: "string" },
} as const;

const lookup = object(
  "The column holds one of several spellings of the target.",
  {
    table: text("Table of the targets."),
    match: {
      type: "array",
      minItems: 1,
      description: "Columns of which one equals the value.",
      items: either(
        "string",
        text("A column."),
        object(
          "A column that lists spellings.",
          { column: text("The column."), split: text("Characters that separate.") },
          ["column", "split"],
        ),
      ),
    },
    key: text("Column that gives the local key of the target."),
  },
  ["table", "match", "key"],
);

const part: JsonSchema = {
  ...either(
    "string",
    text("Name of the part."),
    object(
      "The part by a code.",
      {
        column: text("Column of the code."),
        codes: { type: "object", minProperties: 1, additionalProperties: anyCode },
      },
      ["column", "codes"],
    ),
  ),
  description: "Reference to an entity with several parts: the part's name, or a column and its codes.",
};

const references = {
  ...common,
  trim,
  lookup,
  part,
  link: object(
    "Reference through a relation table.",
    {
      table: text("The relation table."),
      from: text("Column that holds this record's key."),
      to: text("Column that holds the target's key."),
      where: use("where"),
    },
    ["table", "from", "to"],
  ),
  listedIn: object(
    "Reference seen from its target: a column of the target's table lists keys of records like this one.",
    { column: text("The column of the target's table."), split: text("Characters that separate.") },
    ["column", "split"],
  ),
};

const { json, column, writable } = common;
const attachments = { column, json, writable, attachments: use("attachments") };

type Properties = Readonly<Record<string, JsonSchema>>;

const byKind: Readonly<Record<Exclude<FieldKind, "code" | "codeList">, Properties>> = {
  string: {
    ...textual,
    normalize: {
      enum: ["documentNumber"],
      description: "documentNumber: read in the standard's spelling 〔2023〕, written as given.",
    },
    prefix: text("Text put before the value when read, taken off when written."),
  },
  regionCode: { ...textual, prefix: text("Text put before the value when read, as for codes cut short.") },
  indexNumber: textual,
  text: { ...common, constant: { type: "string" } },
  int: { ...common, stored: numberStored, constant: { type: "integer" } },
  boolean: { ...common, boolean: use("boolean"), constant: { type: "boolean" } },
  date: { ...dates, constant: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" } },
  dateTime: dates,
  month: dates,
  stringList: { ...common, split, codes: codes(anyCode), others },
  attachments,
  reference: references,
};

/** Name of the definition of a field's mapping. */
export function fieldDefinition({ type }: Field): string {
  return `field.${type.kind === "code" || type.kind === "codeList" ? `${type.kind}.${type.codes.name}` : type.kind}`;
}

/** How a field of the kind may be mapped. */
export function fieldSchema({ type }: Field): JsonSchema {
  const kind = type.kind;
  if (kind === "code") {
    const canonical = codeSchema(type.codes);
    return mapped({ ...common, trim, codes: codes(canonical), others, constant: canonical });
  }
  if (kind === "codeList") return mapped({ ...common, split, codes: codes(codeSchema(type.codes)), others });
  return mapped(byKind[kind]);
}

function codeSchema(list: CodeList): JsonSchema {
  return { enum: Object.keys(list.members), description: `${list.label.en} (${list.label.zh})` };
}

function mapped(properties: Properties): JsonSchema {
  return either("string", text("The column."), {
    type: "object",
    properties,
    additionalProperties: false,
    minProperties: 1,
  });
}

/** Definitions that fields use. */
export const fieldParts: Properties = {
  date: text(
    "Spelling of a date, made of yyyy MM M dd d HH H mm ss S and the signs between; or native, chinese, epochMillis, epochSeconds, excelSerial, iso.",
    { examples: [...new Set(dateExamples)] },
  ),
  boolean: object(
    "The values that stand for true and for false; anything else is a finding.",
    { true: truth("true"), false: truth("false") },
    ["true", "false"],
  ),
  attachments: attachmentsSchema(),
};

function truth(value: string): JsonSchema {
  return {
    type: "array",
    minItems: 1,
    items: { type: ["string", "number", "boolean", "null"] },
    description: `Spellings of ${value}; null for a missing value.`,
  };
}

function attachmentsSchema(): JsonSchema {
  const columns = {
    name: text("Name of the file."),
    url: text("Its address."),
    size: text("Its size in bytes."),
    sha256: text("Its digest."),
  };
  const table = object(
    "Attachments in a table of their own.",
    {
      table: text("The table."),
      on: { type: "object", minProperties: 1, maxProperties: 1, additionalProperties: text("Column of this part.") },
      ...columns,
    },
    ["table", "on", "url"],
  );
  const inJson = object(
    "Attachments as a JSON array of objects.",
    { json: { ...object("Keys of the objects.", columns, ["url"]) } },
    ["json"],
  );
  const delimited = object(
    "Attachments in one text.",
    {
      separator: text("What stands between attachments."),
      parts: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["name", "url", "size", "sha256"] } },
      partSeparator: text("What stands between the parts of one."),
    },
    ["separator", "parts"],
  );
  return withKey("table", table, withKey("json", inJson, delimited));
}
