import { addEntity } from "../kit/entity-queries.js";
import { actTally } from "./model.js";

/** What agencies decided and collected, year by year. */
export function addActs(): void {
  addEntity(actTally);
}
