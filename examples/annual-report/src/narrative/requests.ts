import type { Block } from "../model.js";
import { requestsTie } from "../ties.js";
import { body, lead, say, type Voice } from "../voice.js";
import { sentence } from "./sentence.js";
import { tell } from "./tie.js";

/** （四）依申请公开: what came in, what was closed, what goes into the next year. */
export function requests(voice: Voice): readonly Block[] {
  const { figure } = voice;
  const tie = tell(requestsTie, voice, "与结转件数相符");
  const [received, carriedIn] = ["requests.received", "requests.carriedIn"] as const;
  const [closed, carriedOut] = ["requests.closed", "requests.carriedOut"] as const;
  return [
    { kind: "heading", level: 2, ordinal: 4, text: "遵循法定程序，办理公开申请。" },
    body(
      [lead("一是规范申请受理。")],
      sentence(
        voice,
        [received, carriedIn],
        say`本级政府年内新收政府信息公开申请${figure(received)}，另有上年结转${figure(carriedIn)}。`,
      ),
    ),
    body(
      [lead("二是规范答复办理。")],
      sentence(voice, [closed, carriedOut], say`年内办结${figure(closed)}，结转下年度继续办理${figure(carriedOut)}。`),
      tie.clause,
    ),
    ...tie.caution,
  ];
}
