import { say } from "../../kit/describe.js";
import { addEntity } from "../../kit/entity-queries.js";
import { addLinkById } from "../../kit/link-by-id.js";
import { remedy } from "./model.js";

/** Reconsiderations and suits, each with the request that it is about. */
export function addRemedies(): void {
  addEntity(remedy);
  addLinkById(remedy, {
    name: "request",
    to: "Request",
    by: "requestId",
    description: say(
      "The request that it is about, personal data masked",
      "所涉申请",
      "Null where it isn't known, or its source is not heard.",
    ),
  });
}
