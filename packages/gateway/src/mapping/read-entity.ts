import type { Entity } from "@zwgk/schema";
import type { EntityMapping, PartMapping } from "./mapping.js";
import type { RawEntity, RawPart } from "./raw-mapping.js";
import { readPart } from "./read-part.js";
import { type Reading, say } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** An entity with one part, or several that are read as one list. */
export function readEntity(raw: RawEntity, entity: Entity, frame: Reading): EntityMapping {
  const path = ["entities", entity.name];
  const regions = raw.regions ?? frame.raw.regions;
  const parts = raw.parts
    ? readParts(raw.parts, entity, [...path, "parts"], frame)
    : [readPart(raw, entity, path, "", frame)];
  for (const [index, part] of parts.entries()) {
    if (part.fields.has("region") || regions.length < 2 || "region" in ((raw.parts?.[index] ?? raw).fields ?? {}))
      continue;
    const detail = say("region must be mapped: the source has several", "数据源含多个行政区划，须映射 region");
    frame.problems.add(raw.parts ? [...path, "parts", index, "fields"] : [...path, "fields"], detail);
  }
  return { entity, parts, regions };
}

function readParts(raws: readonly RawPart[], entity: Entity, path: YamlPath, frame: Reading): readonly PartMapping[] {
  const seen = new Set<string>();
  return raws.map((raw, index) => {
    const { name = "" } = raw;
    if (raws.length > 1 && name === "") {
      frame.problems.add([...path, index], say("name is missing: there are several parts", "有多个部分时须写 name"));
    } else if (seen.has(name)) {
      frame.problems.add([...path, index, "name"], say(`another part is named ${name}`, `名称 ${name} 重复`));
    }
    seen.add(name);
    if ("regions" in raw) {
      frame.problems.add(
        [...path, index, "regions"],
        say("regions belongs to the entity, not to a part", "regions 应写在实体上，而不是部分上"),
      );
    }
    return readPart(raw, entity, [...path, index], raws.length > 1 ? name : "", frame);
  });
}
