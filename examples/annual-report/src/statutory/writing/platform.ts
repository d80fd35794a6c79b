import type { Bound } from "../text.js";
import { type Block, heading, prose, type Run, say } from "../text.js";
import type { StatutoryVoice } from "../voice.js";

/** （四）政府信息公开平台建设: what its columns hold, as far as the year's figures tell. */
export function platform({ figure }: StatutoryVoice): readonly Block[] {
  const told: readonly (readonly Run[])[] = [
    one(figure("policyLibrary.documents"), (number) => say`政策文件库累计公开文件${number}`),
    one(figure("grassroots.items"), (number) => say`基层政务公开标准化规范化栏目公开信息${number}`),
    one(figure("institutions.items"), (number) => say`公共企事业单位专栏年内发布信息${number}`),
  ].filter((runs) => runs.length > 0);
  const listed = told.flatMap((runs, index) => [...(index > 0 ? say`；` : []), ...runs]);
  return [
    heading("（四）政府信息公开平台建设"),
    told.length > 0 ? prose(listed, say`。`) : prose(say`依托政府门户网站政府信息公开专栏集中发布法定主动公开内容。`),
  ];
}

function one(number: Bound | null, tell: (number: Bound) => readonly Run[]): readonly Run[] {
  return number ? tell(number) : [];
}
