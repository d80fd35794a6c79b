import { addEntity } from "../kit/entity-queries.js";
import { region } from "./model.js";

/** Regions: list, find, tally; parents and children are rows of the same source. */
export function addRegions(): void {
  addEntity(region);
}
