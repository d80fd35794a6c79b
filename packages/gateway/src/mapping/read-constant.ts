import { isPlainDate } from "@zwgk/schema";
import type { FieldMapping } from "./mapping.js";
import type { RawField } from "./raw-mapping.js";
import { type FieldReading, say } from "./reading.js";

/** A value for every record; the schema has seen to its type. */
export function readConstant({ constant }: RawField, reading: FieldReading): FieldMapping | null {
  const { field, entity, path, problems, raw } = reading;
  if (constant === undefined) return null;
  if (field.type.kind === "date" && !isPlainDate(String(constant))) {
    problems.add([...path, "constant"], say(`${constant} is no date`, `${constant} 不是有效日期`));
  }
  const ofEntity = raw.entities[entity.name]?.regions ?? raw.regions;
  if (field === entity.fields.region && !ofEntity.includes(String(constant))) {
    const detail = say(`${constant} is none of the regions of this source`, `${constant} 不在本数据源的 regions 之内`);
    problems.add([...path, "constant"], detail, String(constant), ofEntity);
  }
  return { kind: "constant", value: constant };
}
