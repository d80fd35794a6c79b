import { citation } from "../article.js";
import { type Outcome, outcomes, type Refusal } from "../outcomes.js";
import type { DecisionFacts, DecisionItem } from "./decision.js";
import { chineseDate, numbered, quoted, sentence } from "./wording.js";

/** Names of the grounds, as the exemption words them (条例 Art 14–16; DOMAIN.md §1.4). */
const grounds: Readonly<Record<Refusal, string>> = {
  REFUSED_STATE_SECRET: "属于依法确定为国家秘密的政府信息",
  REFUSED_FORBIDDEN_BY_LAW: "属于法律、行政法规禁止公开的政府信息",
  REFUSED_SAFETY_STABILITY: "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
  REFUSED_THIRD_PARTY: "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害",
  REFUSED_INTERNAL_AFFAIRS: "属于行政机关人事管理、后勤管理、内部工作流程等方面的内部事务信息",
  REFUSED_DELIBERATIVE: "属于行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息",
  REFUSED_ENFORCEMENT_FILE: "属于行政执法案卷信息",
};

type Told = DecisionFacts & Pick<DecisionItem, "outcome">;
type Telling = (told: Told, you: string) => string;

/** `根据《条例》第…条的规定，`; "" for an outcome that no article knows. */
function under(outcome: Outcome): string {
  const cited = citation(outcomes[outcome].articles).zh;
  return cited === "" ? "" : `根据${cited}的规定，`;
}

/** Sentences one after another, those that are missing left out. */
const told = (...parts: readonly (string | null | undefined)[]) => parts.map((part) => sentence(part ?? "")).join("");

const hint = (lead: string, text: string | null | undefined) => (text?.trim() ? `${lead}${text.trim()}` : "");

const refuse: (ground: string) => Telling = (ground) => (item) =>
  told(ground, hint("依据：", item.law), item.reasons, `${under(item.outcome)}本机关决定不予公开`);

const tellings: Readonly<Record<Exclude<Outcome, Refusal>, Telling>> = {
  DISCLOSED_ALREADY_PUBLIC: (item, you) =>
    told("已主动公开", `${under(item.outcome)}现告知${you}获取该政府信息的方式、途径：${item.access ?? ""}`),
  DISCLOSED: (item) => told(`${under(item.outcome)}本机关决定予以公开`, item.provided),
  PARTIAL: (item) =>
    `其中含有不应当公开的内容，但能够作区分处理。${told(`${under(item.outcome)}本机关决定公开可以公开的部分`, item.provided)}不予公开的部分及理由如下：`,
  ADMIN_QUERY: (item, you) =>
    told(
      "有关法律、行政法规对该信息的获取有特别规定",
      item.reasons,
      `${under(item.outcome)}请${you}依照${item.law ?? ""}的规定办理查询`,
      hint("查询途径：", item.access),
    ),
  NOT_EXIST: (item, you) => told(searchText(item), item.reasons, `${under(item.outcome)}现告知${you}该政府信息不存在`),
  NOT_THIS_AGENCY: (item, you) =>
    told("不属于本机关负责公开", item.reasons, `${under(item.outcome)}现告知${you}：${rightAgencyText(item, you)}`),
  NEEDS_PROCESSING: (item) =>
    told("没有现成信息，需要对现有政府信息进行加工、分析", item.reasons, `${under(item.outcome)}本机关不予提供`),
  STILL_UNCLEAR: (item) => told("经补正后申请内容仍不明确", item.reasons, `${under(item.outcome)}本机关无法提供`),
  PETITION_COMPLAINT: (item) =>
    told(
      "属于以政府信息公开申请的形式进行的信访、投诉、举报等活动",
      item.reasons,
      `${under(item.outcome)}不作为政府信息公开申请处理`,
      hint("相关诉求的提出渠道：", item.access),
    ),
  REPEATED: (item, you) =>
    told(
      item.earlierReply
        ? `本机关已于${chineseDate(item.earlierReply.on)}对${you}的同一申请作出答复${numbered(item.earlierReply.number)}`
        : "",
      item.reasons,
      `${under(item.outcome)}不予重复处理`,
    ),
  PUBLICATION: (item, you) =>
    told(
      "属于政府公报、报刊、书籍等公开出版物",
      item.reasons,
      `${under(item.outcome)}本机关不予处理`,
      hint(`${you}可以通过以下途径获取：`, item.access),
    ),
  ABUSIVE_VOLUME: (item, you) =>
    told(
      `${you}申请公开政府信息的数量、频次明显超过合理范围，所说明的理由不合理`,
      item.reasons,
      `${under(item.outcome)}本机关不予处理`,
    ),
  RECONFIRM: (item, you) =>
    told(`属于要求本机关确认或者重新出具${you}已获取的信息`, item.reasons, "本机关不予重复提供"),
  ABANDONED_NO_CORRECTION: (item, you) =>
    told(
      `${you}无正当理由逾期不补正`,
      item.reasons,
      `${under(item.outcome)}视为放弃申请，本机关不再处理该政府信息公开申请`,
    ),
  ABANDONED_NO_FEE: (item, you) =>
    told(
      `${you}逾期未按收费通知要求缴纳费用`,
      item.reasons,
      `${under(item.outcome)}视为放弃申请，本机关不再处理该政府信息公开申请`,
    ),
  OTHER: (item) => told(item.reasons, "本机关终止办理该政府信息公开申请"),
};

/** Outcomes whose first sentence has a subject of its own, not the information asked for. */
const wholeSentences: ReadonlySet<Outcome> = new Set<Outcome>([
  "NOT_EXIST",
  "REPEATED",
  "ABUSIVE_VOLUME",
  "ABANDONED_NO_CORRECTION",
  "ABANDONED_NO_FEE",
  "OTHER",
]);

/** The paragraph that decides an item: what it is, the reasons, the articles, what follows (DOMAIN.md §1.5.4, §8.3). */
export function decisionText(item: DecisionItem, you: string): string {
  const subject = `${you}申请公开的${quoted(item.subject ?? "")}`;
  const lead = wholeSentences.has(item.outcome) ? `关于${subject}，` : `${subject}，`;
  return lead + tellingOf(item.outcome)(item, you);
}

/** The paragraph on a withheld part: `part：ground, reasons, articles`. */
export function withheldText(part: string, item: DecisionFacts & { readonly outcome: Refusal }): string {
  return `${part}：${refuse(grounds[item.outcome])(item, "")}`;
}

function tellingOf(outcome: Outcome): Telling {
  return isRefusal(outcome) ? refuse(grounds[outcome]) : tellings[outcome];
}

function isRefusal(outcome: Outcome): outcome is Refusal {
  return Object.hasOwn(grounds, outcome);
}

function searchText({ search }: Told): string {
  if (!search) return "";
  return `本机关于${chineseDate(search.on)}以${search.keywords}为关键词，对${search.systems}进行检索，未检索到该政府信息`;
}

function rightAgencyText({ rightAgency }: Told, you: string): string {
  if (!rightAgency || rightAgency === "UNKNOWN") return "本机关尚不能确定负责公开该政府信息的行政机关";
  return `请${you}向${rightAgency.name}提出申请，联系方式：${rightAgency.contact}`;
}
