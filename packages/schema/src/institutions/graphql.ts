import { addEntity } from "../kit/entity-queries.js";
import { institution, institutionItem, openDay } from "./model.js";

/** Public institutions, their items and open days. */
export function addInstitutions(): void {
  addEntity(institution);
  addEntity(institutionItem);
  addEntity(openDay);
}
