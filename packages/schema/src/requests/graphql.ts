import { addEntity } from "../kit/entity-queries.js";
import { addApplication } from "./access/application-graphql.js";
import { addProgress } from "./access/progress-graphql.js";
import { addCase } from "./case/case-graphql.js";
import { addQueues } from "./case/queues-graphql.js";
import { addRecording } from "./case/record-graphql.js";
import { request } from "./model.js";

/** Disclosure requests, and their cases; the kit masks the applicants' data, or leaves them out. */
export function addRequests(): void {
  addEntity(request);
  addCase();
  addRecording();
  addQueues();
  addApplication();
  addProgress();
}
