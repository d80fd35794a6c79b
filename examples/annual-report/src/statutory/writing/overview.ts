import type { Block } from "../text.js";
import type { StatutoryVoice } from "../voice.js";
import { onRequest } from "./on-request.js";
import { platform } from "./platform.js";
import { proactive } from "./proactive.js";
import { management, supervision } from "./standing.js";

/** 一、总体情况: the five topics that the form wants covered (DOMAIN.md §2.1). */
export function overview(voice: StatutoryVoice): readonly Block[] {
  return [...proactive(voice), ...onRequest(voice), ...management(voice), ...platform(voice), ...supervision(voice)];
}
