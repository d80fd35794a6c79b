import { addEntity } from "../kit/entity-queries.js";
import { interpretation } from "./model.js";

/** Interpretations, linked both ways with the documents they explain. */
export function addInterpretations(): void {
  addEntity(interpretation);
}
