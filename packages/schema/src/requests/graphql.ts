import { addEntity } from "../kit/entity-queries.js";
import { request } from "./model.js";

/** Disclosure requests, read only; the kit masks the applicants' data. */
export function addRequests(): void {
  addEntity(request);
}
