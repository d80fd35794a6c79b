import type { Block } from "../model.js";
import { requestsTie } from "../ties.js";
import { body, lead, say, type Voice } from "../voice.js";
import { tell } from "./tie.js";

/** （四）依申请公开: what came in, what was closed, what goes into the next year. */
export function requests(voice: Voice): readonly Block[] {
  const { figure } = voice;
  const tie = tell(requestsTie, voice, "与结转件数相符");
  return [
    { kind: "heading", level: 2, ordinal: 4, text: "依申请公开工作" },
    body(
      [lead("一是收件情况。")],
      say`本级政府新收政府信息公开申请${figure("requests.received")}，上年结转${figure("requests.carriedIn")}。`,
    ),
    body(
      [lead("二是办理情况。")],
      say`年内办结${figure("requests.closed")}，结转下年度继续办理${figure("requests.carriedOut")}。`,
      tie.clause,
    ),
    ...tie.caution,
  ];
}
