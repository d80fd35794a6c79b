import { paragraph } from "./head.js";
import type { Block } from "./letter.js";
import { sentence } from "./wording.js";

/** The last paragraph with whom to turn to, where that is given. */
export function contactBlocks(contact: string | null | undefined): readonly Block[] {
  const text = sentence(contact ?? "");
  return text === "" ? [] : [paragraph(`联系方式：${text}`)];
}
