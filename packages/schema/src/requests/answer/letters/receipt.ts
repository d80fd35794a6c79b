import { isStated } from "../../../shared/stated.js";
import type { DueDate } from "../../../shared/working-days.js";
import { contactBlocks } from "./contact.js";
import { type LetterHead, letterOf, namesOf, opening, paragraph, type RequestFacts, youOf } from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { reckonedDay } from "./wording.js";

const moveWords = {
  CORRECTION: "补正",
  CONSULTATION: "征求意见",
  EXTENSION: "延长答复期限",
  DELAY: "合理延迟",
  FEE: "收取信息处理费",
} as const;

/** What moves a period (条例 Art 30, 32–35; 109号). */
export type PeriodMove = keyof typeof moveWords;

/** What a receipt of registration (登记回执) is composed of (条例 Art 31, 45). */
export interface ReceiptInput extends LetterHead {
  readonly kind: "RECEIPT";
  readonly request: RequestFacts;
  /** With the registration number it lets the applicant follow the case. */
  readonly queryCode?: string | null;
  /** Last day of the reply as of now (条例 Art 33). */
  readonly dueOn?: DueDate | null;
  /** What has moved the period since the receipt, in the order of the law: then it is no longer 20 working days from it. */
  readonly moved?: readonly PeriodMove[];
  readonly contact?: string | null;
}

/** Composes a receipt; null where something is missing. */
export function receipt(input: ReceiptInput, needs: Needs): Letter | null {
  const { request, queryCode } = input;
  const you = youOf(request);
  const follow = isStated(queryCode)
    ? [paragraph(`${you}可以凭登记编号和查询码${queryCode.trim()}查询办理情况。`)]
    : [];
  const blocks = [
    ...opening(request, input, needs),
    paragraph(periodText(input)),
    ...follow,
    ...contactBlocks(input.contact),
  ];
  const name = "政府信息公开申请登记回执";
  return letterOf("RECEIPT", input, needs, { name, addressee: namesOf(request.addressee, needs), blocks });
}

/** The period as it stands: the 20 working days, or what has become of them, as where a transferred request came with it. */
function periodText({ dueOn, moved = [] }: ReceiptInput): string {
  if (moved.length === 0) {
    const due = dueOn ? `，即于${reckonedDay(dueOn, "前")}` : "";
    return `根据《条例》第三十三条的规定，本机关将自收到申请之日起20个工作日内${due}予以答复。依法需要补正、征求意见、延长答复期限或者缴纳信息处理费的，答复期限依照有关规定计算，本机关将另行告知。`;
  }
  const words = moved.map((one) => moveWords[one]).join("、");
  const due = dueOn
    ? `本机关将于${reckonedDay(dueOn, "前")}予以答复`
    : "目前尚不能确定届满之日，本机关将依照有关规定予以答复";
  return `本申请的答复期限已因${words}依照《条例》和有关规定计算，${due}。此后答复期限依法变动的，本机关将另行告知。`;
}
