import type { Block } from "../model.js";
import type { Voice } from "../voice.js";
import { grassroots } from "./grassroots.js";
import { interpretations } from "./interpretations.js";
import { opening } from "./opening.js";
import { outlook } from "./outlook.js";
import { proactive } from "./proactive.js";
import { requests } from "./requests.js";

/** The whole text, in the order in which the year's work summary is told (DOMAIN.md §0.3). */
export function narrate(voice: Voice, partial: boolean): readonly Block[] {
  const { place, asOf } = voice.set;
  return [
    ...opening(voice, partial),
    { kind: "heading", level: 1, ordinal: 1, text: "工作开展情况" },
    ...proactive(voice),
    ...grassroots(voice),
    ...interpretations(voice),
    ...requests(voice),
    ...outlook(voice),
    { kind: "signature", office: `${place.name}政务公开办公室`, date: asOf },
  ];
}
