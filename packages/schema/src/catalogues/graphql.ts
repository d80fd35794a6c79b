import { addEntity } from "../kit/entity-queries.js";
import { catalogue, standardItem } from "./model.js";

/** The tree of catalogues, and the standard catalogue of grassroots disclosure. */
export function addCatalogues(): void {
  addEntity(catalogue);
  addEntity(standardItem);
}
