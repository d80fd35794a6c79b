import { BadInputError, entityNamed, type WriteRequest } from "@zwgk/schema";
import type { Intention } from "./intention.js";

/** The refusal of a number that a caller gives, and another record has. */
export function numberTaken(request: WriteRequest, one: Intention): BadInputError {
  const field = entityNamed(request.entity).identity ?? "id";
  const number = one.indexNumber ?? "";
  const detail = { en: `${number} is taken by another record`, zh: `${number} 已被其他记录使用` };
  return new BadInputError({ field, detail }, { inputPath: ["input", field] });
}
