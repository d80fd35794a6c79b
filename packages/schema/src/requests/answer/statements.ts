import type { Label } from "../../label.js";
import { type Article, citation, feeRules, regulation } from "./article.js";

/** What an answer must say besides its outcome (DOMAIN.md §1.5.4, "what the reply must do"). */
export type Statement =
  | "REASONS"
  | "ACCESS"
  | "PROVIDED"
  | "WITHHELD"
  | "LAW"
  | "SEARCH"
  | "RIGHT_AGENCY"
  | "EARLIER_REPLY"
  | "CONSULTATION"
  | "CORRECTION_NOTICE"
  | "CORRECTION_RECEIVED"
  | "REASONS_ASKED"
  | "FEE_NOTICE";

/** A thing that a letter must contain: its name, and the article or rule that demands it. */
export interface Element {
  readonly label: Label;
  readonly article: Label;
}

const element = (en: string, zh: string, ...articles: readonly Article[]): Element => ({
  label: { en, zh },
  article: citation(articles),
});

/** The statements by code. */
export const statements: Readonly<Record<Statement, Element>> = {
  REASONS: element("The reasons", "理由", regulation(36, { item: 3 })),
  ACCESS: element("The way and route to get it", "获取的方式、途径", regulation(36, { item: 1 })),
  PROVIDED: element(
    "The information itself, or the way, route and time to get it",
    "所提供的政府信息，或者获取的方式、途径和时间",
    regulation(36, { item: 2 }),
  ),
  WITHHELD: element("Each part withheld", "不予公开的各部分内容", regulation(37)),
  LAW: element(
    "The law or administrative regulation that applies",
    "所依据的法律、行政法规",
    regulation(14),
    regulation(36, { item: 7 }),
  ),
  SEARCH: element(
    "The search: day, systems and keywords",
    "检索情况（时间、范围、关键词）",
    regulation(36, { item: 4 }),
  ),
  RIGHT_AGENCY: element(
    "The responsible agency and its contact, or that it isn't known",
    "负责公开的行政机关名称、联系方式，或者不能确定的说明",
    regulation(36, { item: 5 }),
  ),
  EARLIER_REPLY: element("The earlier reply", "此前作出的答复", regulation(36, { item: 6 })),
  CONSULTATION: element(
    "A third party that was consulted and has not consented: what it consents to is disclosed",
    "已征求意见且未同意公开的第三方（第三方同意公开的，应当予以公开）",
    regulation(15),
    regulation(32),
  ),
  CORRECTION_NOTICE: element("The correction notice and its period", "补正告知及补正期限", regulation(30)),
  CORRECTION_RECEIVED: element("The correction as it came in", "收到补正的情况", regulation(30)),
  REASONS_ASKED: element("That the applicant was asked for reasons", "要求申请人说明理由的情况", regulation(35)),
  FEE_NOTICE: element("The fee notice", "收费通知情况", feeRules),
};
