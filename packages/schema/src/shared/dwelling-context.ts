import { addressUpTo } from "./address-pattern.js";

/*
 * Words that tell that somebody lives at an address, or has an answer sent there (DOMAIN.md §10.6, the guard of ADDRESS).
 */

/** No dwelling: 住改商 turns one into a shop, 商住楼 is a building, 暂住证 and 居住证 are papers, 堵住 is a verb of its own. */
const lives =
  "(?<![拦挡堵稳抓遮])住(?!改[商非]|(?<=(?<!本人)[暂居]住)证(?!券|上?的?地址)|(?<=暂住)人[口员]|(?<=商住)[楼用综混])";
/** What somebody says of themselves: 现居, 本人居住, 我家在, and where an answer is sent to. */
const stays =
  "(?<=(?<![实体发出呈])现|我|本人|目前|一直|长期|父母)居住?(?![住民委家用证区小条环地的]|人[口数员])|(?<=我|本人)家(?:在|位于)|寄[到至往]";
const next = `(?=[\\s：:…]{0,2}${addressUpTo(40)})`;
/** 邮寄 and 寄 with the address right behind: no 寄材料, 寄宿学校 or 寄存处. */
const sends = `寄[送给回达]?(?![宿存养递卖售生托件费出来去]|材料|申请|信|答复|回执|方式)${next}`;
/** 我家房屋坐落于, 本人位于: no matter that is asked about in between, 本人申请公开某公司房屋坐落于. */
const matter = "公开|申请|要求|关于|反映|举报|投诉|公司|项目|地块|宗地|企业|学校|单位";
const own = "房屋|房子|住房|房产|住宅|宅基地|老宅|老屋";
const owns = `(?<=(?:本人|我(?![市区县镇局省国院厅]))(?:(?!${matter})[^，,。；;\\s]){0,8})(?:(?:坐落|座落|位)[于在为]?|(?<=${own})在)${next}`;
/** 答复书送达 with the address right behind. */
const served = `(?:答复|回复|复函|告知)书?(?:请|直接){0,2}[送发交][达到至往]${next}`;
/** 本人系…101室业主. */
const is = `[系是为](?=[\\s…]{0,2}${addressUpTo(40)}[楼层]?的?(?:业主(?!委员会|大会)|住户|居民|村民|户主|房主|房东|产权人|所有权人|承租人|租户|租客))`;
const registered = "户口(?:所在地|地址|地|在)";
const mailed = "(?:通信|通讯|邮寄|寄送|寄件|[回收]寄|收信|快递|收[件货]|家庭|联系|身份证|送达)地址(?!确认)";

/** Somebody lives there: not 住房, 住建, 住宅, 入住, 常住人口; 住址 and 住所 tell of what follows them only. */
const dwelling = new RegExp(
  `(?<![居入常])${lives}(?![房建宅院户保宿址所])|居住[在于]|${stays}|${sends}|${served}|${owns}|${is}|户籍[地在所]|${registered}|${mailed}`,
  "u",
);

/** Whether a text tells that somebody lives at an address in it. */
export function tellsDwelling(text: string): boolean {
  return dwelling.test(text);
}

/** Source of a pattern for the words right before the address of a dwelling, which are no part of it. */
export const toDwelling = [
  `${lives}[在于]?`,
  `(?:${stays})[在于]?`,
  "住[址所]地?[为是]?",
  "地址[为是]?",
  "(?:户籍|户口)(?:所在)?地?[在为是]?",
  "寄[送给回达]?[到至往]?",
  "(?:坐落|座落|位)[于在为]",
  "[送交发][到至达往]|快递",
  "(?<=本人|我|们)[系是为]",
].join("|");
