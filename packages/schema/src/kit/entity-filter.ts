import { builder } from "../builder.js";
import { type Entity, type FieldType, isFilterable } from "../entity.js";
import { enumOf } from "./code-enums.js";
import { describe, say } from "./describe.js";
import { inputScalar } from "./entity-object.js";
import { operatorNotes, operatorsOf } from "./operators.js";

type InputRef = ReturnType<typeof makeRef>;
const made = new Map<string, InputRef>();

function makeRef(name: string) {
  return builder.inputRef<Record<string, unknown>>(name);
}

/** The filter input of an entity: every filterable field, and `and`, `or`, `not`. */
export function filterOf(entity: Entity): InputRef {
  const name = `${entity.name}Filter`;
  return remembered(name, (ref) =>
    ref.implement({
      description: say(
        `Filter of ${entity.plural}`,
        `${entity.label.zh}筛选条件`,
        "Everything given must hold. Nothing but `missing` holds for a missing value.",
      ),
      fields: (t) => {
        const list = (text: string) => t.field({ type: [ref], description: text });
        const fields = Object.entries(entity.fields).filter(([, field]) => isFilterable(field));
        return {
          and: list(say("All of these hold", "全部成立")),
          or: list(say("At least one of these holds", "至少一项成立")),
          not: t.field({ type: ref, description: say("This doesn't hold", "不成立") }),
          ...Object.fromEntries(
            fields.map(([field, { type, label, note }]) => [
              field,
              t.field({ type: fieldFilter(type), description: describe(label, note) }),
            ]),
          ),
        };
      },
    }),
  );
}

function fieldFilter(type: FieldType): InputRef {
  const { name, zh } = filterName(type);
  return remembered(`${name}Filter`, (ref) =>
    ref.implement({
      description: say(`Filter by ${name}`, `${zh}条件`),
      fields: (t) => {
        const fields = operatorsOf[type.kind].map((operator) => {
          const description = operatorNotes[operator];
          if (operator === "missing") return [operator, t.boolean({ description })];
          const value = operator === "contains" || operator === "startsWith" ? "String" : valueType(type);
          const several = operator === "in" || operator === "has";
          return [operator, t.field({ type: (several ? [value] : value) as never, description })];
        });
        return Object.fromEntries(fields);
      },
    }),
  );
}

function filterName(type: FieldType): { name: string; zh: string } {
  if (type.kind === "code") return { name: type.codes.name, zh: type.codes.label.zh };
  if (type.kind === "codeList") return { name: `${type.codes.name}List`, zh: type.codes.label.zh };
  const names = {
    string: ["String", "文本"],
    stringList: ["StringList", "文本列表"],
    int: ["Int", "整数"],
    boolean: ["Boolean", "是否"],
    date: ["Date", "日期"],
    dateTime: ["DateTime", "日期时间"],
    month: ["Month", "月份"],
    regionCode: ["RegionCode", "区划代码"],
    indexNumber: ["IndexNumber", "索引号"],
    reference: ["ID", "记录标识"],
    text: ["String", "文本"],
    attachments: ["String", "文本"],
  } as const;
  const [name, zh] = names[type.kind];
  return { name, zh };
}

/** The input type of one value of a field. */
export function valueType(type: FieldType): unknown {
  if (type.kind === "code" || type.kind === "codeList") return enumOf(type.codes);
  if (type.kind === "reference" || type.kind === "attachments") return "ID";
  return inputScalar(type.kind);
}

function remembered(name: string, implement: (ref: InputRef) => void): InputRef {
  const known = made.get(name);
  if (known) return known;
  const ref = makeRef(name);
  made.set(name, ref);
  implement(ref);
  return ref;
}
