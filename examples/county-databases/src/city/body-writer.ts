import { informationBody, lengthen, type Matter, policyBody } from "./bodies.js";
import type { Random } from "./random.js";

/** Writes the bodies of documents, with a generator of its own: whether they are written changes nothing else. */
export interface BodyWriter {
  policy(matter: Matter): string;
  information(title: string, matter: Matter): string;
}

/** Bodies of at least so many bytes. */
export function bodyWriter(random: Random, bytes = 0): BodyWriter {
  return {
    policy: (matter) => lengthen(policyBody(matter, random), bytes, matter, random),
    information: (title, matter) => lengthen(informationBody(title, matter, random), bytes, matter, random),
  };
}

/** For who needs the documents, but doesn't read them. */
export const noBodies: BodyWriter = { policy: () => "", information: () => "" };
