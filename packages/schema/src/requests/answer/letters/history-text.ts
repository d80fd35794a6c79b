import type { ConsultationStep, CorrectionStep, ExtensionStep, FeeStep, History, SetAsideStep } from "./history.js";
import { actor, chineseDate, numbered } from "./wording.js";

/** The history in the order of the law: correction, fee, consultations, extensions, delay, an earlier answer; a paragraph each. */
export function historyText(history: History, you: string): readonly string[] {
  const { correction, fee, reasonsAskedOn, delayedUntil, delayedBy, setAside } = history;
  return [
    ...(correction ? [correctionText(correction, you)] : []),
    ...(reasonsAskedOn
      ? [
          `因${you}申请公开政府信息的数量、频次明显超过合理范围，本机关于${chineseDate(reasonsAskedOn)}依照《条例》第三十五条的规定要求${you}说明理由。`,
        ]
      : []),
    ...(fee ? [feeText(fee, you)] : []),
    ...(history.consultations ?? []).map(consultationText),
    ...(history.extensions ?? []).map((extension) => extensionText(extension, you)),
    ...(delayedUntil
      ? [
          `依照《条例》第三十五条的规定，${actor(delayedBy)}确定延迟至${chineseDate(delayedUntil)}前答复，并已告知${you}。`,
        ]
      : []),
    ...(setAside ? [setAsideText(setAside)] : []),
  ];
}

/** Which decision or judgment it is, and its number, the ledger doesn't know. The words are ours: DOMAIN.md §8.3 has none. */
function setAsideText({ answeredOn, number, orderedBy }: SetAsideStep): string {
  const order = orderedBy === "REVIEW_DECISION" ? "行政复议决定" : "人民法院的生效裁判";
  return `本机关曾于${chineseDate(answeredOn)}作出答复${numbered(number)}；根据${order}，本机关现重新作出答复。`;
}

/** 条例 Art 30: told once; the period counts from receipt of the corrected request. */
function correctionText(step: CorrectionStep, you: string): string {
  const { noticedOn, number, correctBy, correctedOn } = step;
  const asked = `因申请内容不明确，${actor(step.agency)}于${chineseDate(noticedOn)}依照《条例》第三十条的规定一次性告知${you}于${chineseDate(correctBy)}前作出补正${numbered(number)}`;
  if (!correctedOn) return `${asked}；补正期限届满，${actor(step.agency)}未收到${you}的补正。`;
  return `${asked}；${chineseDate(correctedOn)}，${actor(step.correctedAt)}收到补正的申请，答复期限自该日起计算。`;
}

/** 条例 Art 33: consent of the head of the disclosure office, and the applicant told. */
function extensionText({ noticedOn, number, workingDays, agency }: ExtensionStep, you: string): string {
  return `因需要延长答复期限，依照《条例》第三十三条的规定，经${actor(agency)}政府信息公开工作机构负责人同意，延长${workingDays}个工作日，并于${chineseDate(noticedOn)}告知${you}${numbered(number)}。`;
}

function consultationText(step: ConsultationStep): string {
  return step.whom === "THIRD_PARTY" ? thirdPartyText(step) : agencyText(step);
}

/** 条例 Art 32: a silent third party has not consented; the agency decides (DOMAIN.md §0.5). */
function thirdPartyText({ sentOn, number, opinion, agency }: ConsultationStep): string {
  const asked = `因公开所申请的政府信息可能损害第三方合法权益，${actor(agency)}于${chineseDate(sentOn)}依照《条例》第三十二条的规定书面征求第三方意见${numbered(number)}`;
  if (!opinion) return `${asked}；截至本答复作出之日，第三方未提出意见，由本机关依照《条例》的规定决定是否公开。`;
  const says =
    opinion.consents === null ? "未明确表示是否同意公开" : opinion.consents ? "表示同意公开" : "表示不同意公开";
  return `${asked}；${chineseDate(opinion.on)}收到回复意见，第三方${says}。`;
}

/** 条例 Art 34: a co-producing agency that stays silent until its time is over has consented (DOMAIN.md §0.5). */
function agencyText({ sentOn, number, opinion, silent, agency }: ConsultationStep): string {
  const asked = `因所申请的政府信息由${actor(agency)}与其他行政机关共同制作，${actor(agency)}于${chineseDate(sentOn)}依照《条例》第三十四条的规定征求相关行政机关意见${numbered(number)}`;
  if (!opinion && !silent) return `${asked}；截至本答复作出之日，尚未收到该机关的意见。`;
  if (!opinion) return `${asked}；该机关逾期未提出意见，依照该条规定视为同意公开。`;
  const says = opinion.consents === null ? "未明确表示意见" : opinion.consents ? "同意公开" : "不同意公开";
  return `${asked}；${chineseDate(opinion.on)}收到回复意见，该机关${says}。`;
}

/** 109号: the period is counted anew from the day after payment, which is that of the whole fee. */
function feeText({ noticedOn, number, amountYuan, paidOn, isLate, partPaid }: FeeStep, you: string): string {
  const noticed = `本机关于${chineseDate(noticedOn)}通知${you}缴纳信息处理费${amountYuan}元${numbered(number)}`;
  if (partPaid)
    return `${noticed}；截至${chineseDate(partPaid.on)}${you}缴纳其中${partPaid.yuan}元，缴费期限届满，${you}未缴清。`;
  if (!paidOn) return `${noticed}；缴费期限届满，${you}未缴纳。`;
  if (isLate) return `${noticed}；缴费期限届满，${you}于${chineseDate(paidOn)}逾期缴纳。`;
  return `${noticed}；${you}于${chineseDate(paidOn)}缴纳，答复期限自缴费次日起重新计算。`;
}
