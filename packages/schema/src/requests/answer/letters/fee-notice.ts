import { citation, feeRules } from "../article.js";
import { betterReading, type MonthlyItems } from "../fees.js";
import { contactBlocks } from "./contact.js";
import { feeReadingText, standardNames } from "./fee-text.js";
import { type LetterHead, letterOf, namesOf, opening, paragraph, type RequestFacts, youOf } from "./head.js";
import type { Letter } from "./letter.js";
import type { Needs } from "./needs.js";
import { sentence } from "./wording.js";

/** What a fee notice (收费通知书) is composed of (109号; DOMAIN.md §3): basis, standard, amount and way to pay. */
export interface FeeNoticeInput extends LetterHead {
  readonly kind: "FEE";
  readonly request: RequestFacts;
  /** `before` is null where it can't be told how many items the applicant had in the month. */
  readonly items: Pick<MonthlyItems, "count"> & { readonly before: number | null };
  /** Null where no copies are asked for. */
  readonly pages: number | null;
  /** Payee, account, place: where the money goes to the treasury. */
  readonly paymentWay?: string | null;
  readonly contact?: string | null;
}

/** The items that are charged; as if there were none before, where that can't be told. */
export function itemsOf({ items: { before, count } }: Pick<FeeNoticeInput, "items">): MonthlyItems {
  return { before: before ?? 0, count };
}

/** Composes a fee notice over the better reading; null where something is missing. */
export function feeNotice(input: FeeNoticeInput, needs: Needs): Letter | null {
  const { request } = input;
  const you = youOf(request);
  const items = itemsOf(input);
  needs.value("ITEMS_BEFORE", input.items.before);
  const reading = betterReading(items, input.pages);
  const { standard, amountYuan } = reading.better;
  needs.that("AMOUNT", amountYuan > 0);
  const payment = sentence(needs.text("PAYMENT_WAY", input.paymentWay));
  const basis = `《条例》第四十二条和${citation([feeRules]).zh}`;
  const blocks = [
    ...opening(request, input, needs),
    paragraph(
      `根据${basis}的规定，本机关决定对${you}的申请收取信息处理费。按件计收与按量计收只适用其中一种，本机关按照对${you}有利的标准收取，计算如下：`,
    ),
    ...feeReadingText(reading, items, input.pages).map(
      (text, at) => ({ level: 3, text: `${at + 1}. ${text}` }) as const,
    ),
    paragraph(`综上，本机关按照${standardNames[standard]}标准，收取信息处理费${amountYuan}元。`),
    paragraph(`缴费方式：${payment}`),
    paragraph(
      `请${you}自收到本通知书次日起20个工作日内缴纳，答复期限自缴费次日起重新计算。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。`,
    ),
    paragraph(
      `对收取信息处理费的决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼，可以在缴费期满后，就本机关不再处理该政府信息公开申请的决定依法申请行政复议或者提起行政诉讼。`,
    ),
    ...contactBlocks(input.contact),
  ];
  const name = "政府信息公开信息处理费收费通知书";
  return letterOf("FEE", input, needs, { name, addressee: namesOf(request.addressee, needs), blocks });
}
