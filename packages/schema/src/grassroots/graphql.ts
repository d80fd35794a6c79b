import type { Entity } from "../entity.js";
import { say } from "../kit/describe.js";
import { addEntity } from "../kit/entity-queries.js";
import { addLinkByCode } from "../kit/link-by-code.js";
import { grassrootsArea, grassrootsItem, grassrootsTally } from "./model.js";

/** Areas of grassroots disclosure, items, and the tallies that counties keep themselves. */
export function addGrassroots(): void {
  addEntity(grassrootsArea);
  for (const entity of [grassrootsItem, grassrootsTally]) {
    addEntity(entity);
    addLinks(entity);
  }
}

/** Areas and townships are kept at home, under codes that are the same everywhere. */
function addLinks(entity: Entity): void {
  addLinkByCode(entity, {
    name: "area",
    to: "GrassrootsArea",
    by: "areaCode",
    description: say("The area that the code names", "所属领域", "Null where home doesn't know it or is not heard."),
  });
  addLinkByCode(entity, {
    name: "townshipInfo",
    to: "Region",
    by: "township",
    description: say(
      "The township that the code names",
      "所属乡镇（街道）",
      "Null where there is none or home is not heard.",
    ),
  });
}
