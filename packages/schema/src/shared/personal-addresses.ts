import { maskAddress } from "./china-name.js";

/*
 * Addresses of people in free text (DOMAIN.md §10.6, ADDRESS). The pattern is held to what one address is: it runs over
 * no word that a sentence goes on with, and over no year or number of a document.
 */

const numeral = "[\\d〇零一二三四五六七八九十百]";
/** Where an address ends at the latest. 中, 年 and 第 are in names of streets too: 中山路, 青年路, 第二村民组. */
const sentence = `[的在]|(?<=[案其当程件])中|(?<=[\\d〇零一二三四五六七八九今去当本每同历])年|第(?=${numeral}+[号期批次届])`;
const sign = `(?:(?!${sentence})[^\\s\\p{P}\\p{S}])`;
/** What stands before a house number is neither a number of a document (3号文件) nor of an order. */
const addressUpTo = (length: number) =>
  `${sign}{2,${length}}(?:路|街|巷|村|庄|小区)(?:${sign}|(?!${sentence})[ \\p{Pd}]){0,12}(?:号|栋|单元|室|组|队)(?!文|令|公告)`;
const address = new RegExp(addressUpTo(20), "gu");

/** Somebody lives there: not 住房, 住建, 住宅, 入住, 常住人口, 住改商, 暂住证; 住址 and 住所 tell of what follows them only. */
const dwelling =
  /(?<![居入常])住(?![房建宅院户保宿址所改]|(?<=暂住)(?:证|人口|登记))|居住[在于]|户籍[地在所]|(?:通信|通讯|邮寄|家庭|联系)地址/;
const upToDwelling = /^(.*(?:住(?!改)[在于]?|住[址所]地?[为是]?|地址[为是]?|户籍[地在]?))?(.*)$/s;
const directly = new RegExp(`((?:住址|住所地?|居住地址?)[\\s：:为是在]{0,3})(${addressUpTo(40)})`, "gu");
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
