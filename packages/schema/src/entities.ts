import { actTally } from "./acts/model.js";
import { catalogue, standardItem } from "./catalogues/model.js";
import { document } from "./documents/model.js";
import type { Entity } from "./entity.js";
import { grassrootsArea, grassrootsItem, grassrootsTally } from "./grassroots/model.js";
import { institution, institutionItem, openDay } from "./institutions/model.js";
import { interpretation } from "./interpretations/model.js";
import { organization } from "./organizations/model.js";
import { region } from "./regions/model.js";
import { request } from "./requests/model.js";
import { remedy } from "./requests/remedies/model.js";

/** Every entity of the canonical model, in the order of the reference page. */
export const entities: readonly Entity[] = [
  region,
  organization,
  catalogue,
  standardItem,
  document,
  interpretation,
  request,
  remedy,
  grassrootsArea,
  grassrootsItem,
  grassrootsTally,
  institution,
  institutionItem,
  openDay,
  actTally,
];

const byName = new Map(entities.map((one) => [one.name, one]));

/** The entity of that name. @throws Error for a name that is not declared: a defect of the caller. */
export function entityNamed(name: string): Entity {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no entity ${name}`);
  return found;
}
