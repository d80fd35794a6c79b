import type { PlainDate } from "../../../shared/plain-date.js";
import { isStated } from "../../../shared/stated.js";
import { contactBlocks } from "./contact.js";
import { type LetterHead, letterOf, namesOf, opening, paragraph, type RequestFacts, youOf } from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { sentence } from "./wording.js";

/** What a correction notice (补正告知书) is composed of (条例 Art 30): told once, with matters and period. */
export interface CorrectionInput extends LetterHead {
  readonly kind: "CORRECTION";
  readonly request: RequestFacts;
  /** 需要补正的事项, all of them. */
  readonly matters: readonly string[];
  /** Last day of the period; later than the letter's date. */
  readonly correctBy?: PlainDate | null;
  /** Where the correction goes, and who helps with it. */
  readonly contact?: string | null;
}

/** Composes a correction notice; null where something is missing. */
export function correction(input: CorrectionInput, needs: Needs): Letter | null {
  const { request } = input;
  const you = youOf(request);
  const matters = input.matters.filter(isStated).map(sentence);
  needs.that("MATTERS", matters.length > 0);
  const by = input.correctBy && input.date && input.correctBy <= input.date ? null : input.correctBy;
  const correctBy = needs.date("CORRECT_BY", by);
  const blocks = [
    ...opening(request, input, needs),
    paragraph(`经审查，${you}的申请内容不明确。根据《条例》第三十条的规定，现一次性告知${you}对下列事项作出补正：`),
    ...matters.map((matter, at) => ({ level: 3, text: `${at + 1}. ${matter}` }) as const),
    paragraph(
      `请${you}于${correctBy}前（含当日）提交补正的申请，答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    ),
    ...contactBlocks(input.contact),
  ];
  const name = "政府信息公开申请补正告知书";
  return letterOf("CORRECTION", input, needs, { name, addressee: namesOf(request.addressee, needs), blocks });
}
