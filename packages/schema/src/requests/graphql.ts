import { addEntity } from "../kit/entity-queries.js";
import { addCase } from "./case/case-graphql.js";
import { addReplying } from "./case/letters/reply-graphql.js";
import { addQueues } from "./case/queues-graphql.js";
import { addRecording } from "./case/record-graphql.js";
import { request } from "./model.js";

/** Disclosure requests, and their cases; the kit masks the applicants' data. */
export function addRequests(): void {
  addEntity(request);
  addCase();
  addRecording();
  addReplying();
  addQueues();
}
