import type { Consulted } from "../../ledger/events.js";
import { regulationName } from "../article.js";
import { contactBlocks } from "./contact.js";
import { type LetterHead, letterOf, namesOf, paragraph } from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { type Addressee, pronounOf, quoted } from "./wording.js";

/**
 * What a consultation (征求意见书) is composed of (条例 Art 32, 34). It doesn't name the applicant, whose data stay with
 * the handling agency (DESIGN.md §5, invariant 9).
 */
export interface ConsultationInput extends LetterHead {
  readonly kind: "CONSULTATION";
  readonly whom?: Consulted | null;
  readonly addressee?: Addressee | null;
  /** The information that may be disclosed and touches the addressee. */
  readonly information?: string | null;
  readonly contact?: string | null;
}

/** Composes a consultation; null where something is missing. */
export function consultation(input: ConsultationInput, needs: Needs): Letter | null {
  const whom = needs.value("WHOM", input.whom);
  const information = quoted(needs.text("INFORMATION", input.information));
  const you = input.addressee ? pronounOf(input.addressee) : "你单位";
  const texts = whom === "AGENCY" ? agencyTexts(information, you) : thirdPartyTexts(information, you);
  const name = whom === "AGENCY" ? "政府信息公开征求意见函" : "政府信息公开第三方征求意见书";
  const blocks = [...texts.map(paragraph), ...contactBlocks(input.contact)];
  return letterOf("CONSULTATION", input, needs, { name, addressee: namesOf(input.addressee, needs), blocks });
}

/** 条例 Art 32: fifteen working days; silence is no consent, the agency decides. */
function thirdPartyTexts(information: string, you: string): readonly string[] {
  return [
    `本机关收到政府信息公开申请，申请人要求公开${information}。经审查，该政府信息涉及${you}，公开可能损害${you}的合法权益。根据${regulationName}第三十二条的规定，现书面征求${you}的意见。`,
    `请${you}自收到本征求意见书之日起15个工作日内，书面提出是否同意公开的意见；不同意公开的，请说明理由。`,
    `${you}逾期未提出意见的，由本机关依照${regulationName}的规定决定是否公开。${you}不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知${you}。`,
  ];
}

/** 条例 Art 34: fifteen working days; silence is consent. */
function agencyTexts(information: string, you: string): readonly string[] {
  return [
    `本机关收到政府信息公开申请，申请人要求公开${information}。该政府信息由本机关牵头、与${you}共同制作。根据${regulationName}第三十四条的规定，现征求${you}的意见。`,
    `请${you}自收到本函之日起15个工作日内提出意见；不同意公开的，请说明理由和依据。逾期未提出意见的，视为同意公开。`,
  ];
}
