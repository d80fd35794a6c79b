import { maskAddress } from "./china-name.js";

/*
 * Addresses of people in free text (DOMAIN.md §10.6, ADDRESS). The pattern is held to what one address is: it runs over
 * no word that a sentence goes on with, and over no year or number of a document.
 */

const numeral = "[\\d〇零一二三四五六七八九十百]";
/** Where an address ends at the latest. 中, 年 and 第 are in names of streets too: 中山路, 青年路, 第二村民组. */
const sentence = `[的在]|(?<=[案其当程件])中|(?<=[\\d〇零一二三四五六七八九今去当本每同历])年|第(?=${numeral}+[号期批次届])`;
const sign = `(?:(?!${sentence})[^\\s\\p{P}\\p{S}])`;
/** The number of a room without 室: 3栋201, 88号3-201; no year, day or amount. */
const room = "(?:(?:\\d{1,3}(?:\\p{Pd}\\d{1,4}){1,2}|\\d{2,4})(?![\\d年月日./\\p{Pd}亩元户人万个]))?";
/** 3组, 第二村民组, 小队: no 组织, 领导小组 or 工作队. */
const team = `(?<=${numeral}|[村居]民|生产)[小大]?[组队](?!织|会|建|长)`;
/** What is told of a house further: 3 栋 201 室, 3号楼501. */
const within = "(?:楼(?=\\d))?(?: ?\\d{1,4} ?(?:号楼|栋|幢|单元|室))*";
/** What stands before a house number is neither a number of a document (3号文件) nor of an order. */
const addressUpTo = (length: number) =>
  `${sign}{2,${length}}(?:大道|路|街|巷|村|庄|小区|花园|公寓|家园)(?:${sign}|(?!${sentence})[ \\p{Pd}]){0,12}(?:号|栋|幢|单元|室|${team})(?!文|令|公告)${within}${room}`;
const address = new RegExp(addressUpTo(20), "gu");

/** No dwelling: 住改商 turns one into a shop, 商住楼 is a building, 暂住证 and 居住证 are papers, 堵住 is a verb of its own. */
const lives =
  "(?<![拦挡堵稳抓遮])住(?!改[商非]|(?<=(?<!本人)[暂居]住)证(?!券|上?的?地址)|(?<=暂住)人[口员]|(?<=商住)[楼用综混])";
/** What somebody says of themselves: 现居, 本人居住, 我家在, and where an answer is sent to. */
const stays =
  "(?<=(?<![实体发出呈])现|我|本人|目前|一直|长期|父母)居住?(?![住民委家用证区小条环地的]|人[口数员])|(?<=我|本人)家(?:在|位于)|寄[到至往]";
/** Somebody lives there: not 住房, 住建, 住宅, 入住, 常住人口; 住址 and 住所 tell of what follows them only. */
const dwelling = new RegExp(
  `(?<![居入常])${lives}(?![房建宅院户保宿址所])|居住[在于]|${stays}|户籍[地在所]|(?:通信|通讯|邮寄|收[件货]|家庭|联系)地址`,
);
const upToDwelling = new RegExp(
  `^(.*(?:${lives}[在于]?|(?:${stays})[在于]?|住[址所]地?[为是]?|地址[为是]?|户籍[地在]?))?(.*)$`,
  "s",
);
const directly = new RegExp(`((?:住址|住所地?|居住地址?)[\\s：:为是在（(【“]{0,3})(${addressUpTo(40)})`, "gu");
/** The seat of enterprises is public, and lists of them are asked for by it. */
const ofEnterprises =
  /^[\s\p{Pd}\dA-Za-z号栋楼层单元室]{0,12}的(?:全部|所有|各类|各|小微|中小|规上|民营|国有|外资)?(?:企业|公司|市场主体|个体工商户)/u;

/**
 * A text with the addresses in it masked down to the township: all where somebody is named or lives there, otherwise
 * those directly after 住址 and 住所.
 * @param namesPerson whether the text is known to name a person
 */
export function maskAddresses(text: string, namesPerson: boolean): string {
  if (namesPerson || dwelling.test(text)) return text.replace(address, maskedAddress);
  return text.replace(directly, (found: string, before: string, place: string, at: number) =>
    ofEnterprises.test(text.slice(at + found.length)) ? found : `${before}${maskAddress(place)}`,
  );
}

function maskedAddress(found: string): string {
  const [, before = "", place = ""] = upToDwelling.exec(found) ?? [];
  return `${before}${maskAddress(place)}`;
}
