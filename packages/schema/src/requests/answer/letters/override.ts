import { regulationName } from "../article.js";
import type { RemedyAgency } from "../review-bodies.js";
import { contactBlocks } from "./contact.js";
import { type LetterHead, letterOf, namesOf, paragraph } from "./head.js";
import type { ConsultationStep } from "./history.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { remedyBlocks } from "./remedy-blocks.js";
import { type Addressee, chineseDate, pronounOf, quoted, sentence } from "./wording.js";

/**
 * What the notice to a third party is composed of whose objection or silence the agency overrides for a major public
 * interest: what will be disclosed, and why (条例 Art 32). It may be challenged (Art 51); it is no 不予公开.
 */
export interface OverrideInput extends LetterHead {
  readonly kind: "OVERRIDE";
  readonly addressee?: Addressee | null;
  /** What will be disclosed. */
  readonly information?: string | null;
  /** Why not disclosing it would harm the public interest. */
  readonly reasons?: string | null;
  /** What it said, and when; null where nothing came in, absent where that isn't known. */
  readonly opinion?: ConsultationStep["opinion"];
  readonly remedies?: RemedyAgency | null;
  readonly contact?: string | null;
}

/** Composes the notice; null where something is missing. */
export function override(input: OverrideInput, needs: Needs): Letter | null {
  const information = quoted(needs.text("INFORMATION", input.information));
  const reasons = sentence(needs.text("PUBLIC_INTEREST", input.reasons));
  const you = input.addressee ? pronounOf(input.addressee) : "你";
  const blocks = [
    paragraph(
      `关于${information}的政府信息公开申请，本机关已依照${regulationName}（以下简称《条例》）第三十二条的规定书面征求${you}的意见。${opinionText(input.opinion, you)}`,
    ),
    paragraph(
      `经审查，本机关认为不公开该政府信息可能对公共利益造成重大影响。${reasons}根据《条例》第十五条、第三十二条的规定，本机关决定予以公开，公开的政府信息内容为：${information}。`,
    ),
    ...remedyBlocks(input, [], "本告知书", needs),
    ...contactBlocks(input.contact),
  ];
  const name = "政府信息公开第三方告知书";
  return letterOf("OVERRIDE", input, needs, { name, addressee: namesOf(input.addressee, needs), blocks });
}

/** What became of the consultation: an opinion that says neither is no objection, and neither is silence (DOMAIN.md §0.5). */
function opinionText(opinion: OverrideInput["opinion"], you: string): string {
  if (opinion === undefined) return "";
  if (opinion === null) return `截至本告知书作出之日，本机关未收到${you}的意见。`;
  const received = `本机关于${chineseDate(opinion.on)}收到${you}`;
  if (opinion.consents === null) return `${received}的意见，其中未明确表示是否同意公开。`;
  return `${received}${opinion.consents ? "同意公开" : "不同意公开"}的意见。`;
}
