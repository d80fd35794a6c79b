import type { Label } from "../../label.js";
import { type Article, citation, feeRules, regulation } from "./article.js";

/** 前、中、后: the three phases of a dossier (DOMAIN.md §8.1). */
export type DossierPhase = "BEFORE" | "DURING" | "AFTER";

/** A kind of material: its phase, its name, and what asks for it. */
export interface MaterialRule {
  readonly phase: DossierPhase;
  readonly label: Label;
  readonly source: Label;
}

/** What the city's summary of 2023 prescribes (DOMAIN.md §8.1, table). */
const prescribed: Label = { en: "City rule for dossiers, 2023", zh: "本市依申请公开卷宗规范" };
/** "Further dossier items from practice" (DOMAIN.md §8.1). */
const practice: Label = { en: "Dossier practice", zh: "卷宗实践" };
/** Delivery rules (DOMAIN.md §8.5). */
const delivery: Label = { en: "Delivery rules", zh: "送达规则" };
const reviewLaw: Label = { en: "Administrative Reconsideration Law 48, 70", zh: "《行政复议法》第四十八条、第七十条" };
const art = (...articles: readonly Article[]) => citation(articles);

const material =
  (phase: DossierPhase) =>
  (en: string, zh: string, source: Label): MaterialRule => ({ phase, label: { en, zh }, source });
const before = material("BEFORE");
const during = material("DURING");
const after = material("AFTER");

const rules = {
  APPLICATION_FORM: before("Application form", "申请表（来件）", prescribed),
  // What a clerk entered of an application that came on paper: it proves nothing of what came.
  APPLICATION_RECORD: before("Application as it was entered", "申请内容登录件", practice),
  ORAL_FORM: before(
    "Form filled in for the applicant, signed or fingerprinted",
    "代填申请表（签字或按指印）",
    art(regulation(29)),
  ),
  IDENTITY_COPY: before("Copy of the identity document", "身份证明复印件", art(regulation(29))),
  // DOMAIN.md §1.5.1: 委托代理 with a power of attorney and both identities.
  AUTHORIZATION: before("Power of attorney", "授权委托书", practice),
  AGENT_IDENTITY: before("Copy of the agent's identity document", "代理人身份证明复印件", practice),
  ENVELOPE: before("Envelope with postmark", "信封（邮戳）", practice),
  INCOMING_SLIP: before(
    "Incoming EMS slip with signer and sign time",
    "来件EMS邮寄单（备注签收人和签收时间）",
    prescribed,
  ),
  SIGNED_RECEIPT: before("Signed receipt", "当面提交回执", art(regulation(31))),
  CONFIRMATION_RECORD: before("Record of the confirmation", "双方确认记录", art(regulation(31))),
  REGISTRATION_SHEET: before("Registration sheet", "登记表", art(regulation(45))),
  REGISTRATION_RECEIPT: before("Receipt of registration", "登记回执", art(regulation(45))),
  SPLIT_RECORD: before("Record of the split", "一事一申请拆分记录", practice),
  OTHER_BEFORE: before("Other material of the application", "其他申请受理材料", practice),
  CORRECTION_NOTICE: during("Correction notice", "补正告知书", art(regulation(30))),
  CORRECTION_PROOF: during("Proof that the correction notice was delivered", "补正告知书送达凭证", practice),
  CORRECTED_APPLICATION: during("Corrected application", "补正后的申请材料", art(regulation(30))),
  CONSULTATION_LETTER: during("Consultation letter", "征求意见书", prescribed),
  CONSULTATION_PROOF: during("Proof that the consultation was received", "征求意见书送达凭证", art(regulation(32))),
  OPINION: during("Opinion that came in", "回复意见", prescribed),
  EXTENSION_APPROVAL: during("Approval of the extension", "延期审批表", art(regulation(33))),
  EXTENSION_NOTICE: during("Extension notice", "延期告知书", art(regulation(33))),
  DELAY_NOTICE: during("Notice of the reasonable delay", "合理延迟答复告知材料", art(regulation(35))),
  REASONS_STATEMENT: during(
    "Applicant's statement of reasons, or the record that none was given",
    "申请人说明理由材料或者未予说明的记录",
    art(regulation(35)),
  ),
  FEE_NOTICE: during("Fee notice", "收费通知书", art(feeRules)),
  FEE_PROOF: during("Proof that the fee notice was received", "收费通知书送达凭证", art(feeRules)),
  PAYMENT_PROOF: during("Proof of payment", "缴费凭证", art(feeRules)),
  SEARCH_RECORD: during(
    "Search record: keywords, systems, people, time, screenshots",
    "检索记录（关键词、系统、人员、时间、截图）",
    art(regulation(36, { item: 4 })),
  ),
  LEGAL_OPINION: during("Legal counsel's opinion", "法律顾问意见", practice),
  APPROVAL_SHEET: during("Approval sheet", "审批单（发文稿纸）", practice),
  OVERRIDE_NOTICE: during("Notice of disclosure to the third party", "第三方告知书", art(regulation(32))),
  WITHDRAWAL: during("Applicant's withdrawal", "申请人撤回申请材料", practice),
  TRANSFER_LETTER: during("Transfer letter", "移交函", practice),
  TRANSFER_NOTICE: during("Notice of the transfer to the applicant", "移交告知书", art(regulation(36, { item: 5 }))),
  OTHER_DURING: during("Other material of the handling", "其他办理材料", practice),
  REPLY: after("Reply", "政府信息公开申请答复书", prescribed),
  OUTGOING_SLIP: after(
    "Outgoing EMS slip with contents and their number",
    "寄出EMS邮寄单（备注内件名称和文号）",
    prescribed,
  ),
  DELIVERY_TRACKING: after("Print of the delivery tracking", "邮件投递查询结果", practice),
  DELIVERY_RECEIPT: after("Receipt signed by the applicant", "送达回证（申请人签收）", delivery),
  ELECTRONIC_LOG: after("System log of the electronic delivery", "电子送达系统日志", delivery),
  REVIEW_PAPERS: after("Papers of the reconsideration", "行政复议材料", reviewLaw),
  REVIEW_DECISION: after("Reconsideration decision", "行政复议决定书", practice),
  SUIT_PAPERS: after("Papers of the suit", "行政诉讼材料", practice),
  JUDGMENT: after("Judgment", "行政诉讼裁判文书", practice),
  OTHER_AFTER: after("Other material of the reply and delivery", "其他答复送达材料", practice),
  CATALOGUE: after("Table of contents", "卷内目录", practice),
  CLOSING_SHEET: after("Closing sheet", "备考表", practice),
} as const satisfies Record<string, MaterialRule>;

/** A kind of material of a dossier. */
export type MaterialKind = keyof typeof rules;

/** Every kind of material (DOMAIN.md §8.1), in the order of the dossier. */
export const materialKinds: Readonly<Record<MaterialKind, MaterialRule>> = rules;

/** Whether a material belongs to one of the consultations of its case, which are told apart by their ids. */
export function ofConsultation(kind: MaterialKind): boolean {
  return kind === "CONSULTATION_LETTER" || kind === "CONSULTATION_PROOF" || kind === "OPINION";
}
