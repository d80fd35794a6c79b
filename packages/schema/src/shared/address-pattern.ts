/*
 * What an address of a house looks like (DOMAIN.md §10.6, ADDRESS). The pattern is held to what one address is: it runs
 * over no word that a sentence goes on with, and over no year or number of a document.
 */

const numeral = "[\\d〇零一二三四五六七八九十百]";
/** Where an address ends at the latest. 中, 年 and 第 are in names of streets too: 中山路, 青年路, 第二村民组. */
const sentence = `[的]|在(?!地)|(?<=[案其当程件])中|(?<=[\\d〇零一二三四五六七八九今去当本每同历])年|第(?=${numeral}+[号期批次届])`;
const sign = `(?:(?!${sentence})[^\\s\\p{P}\\p{S}])`;
/** The number of a room without 室: 3栋201, 88号3-201; no year, day or amount. */
const room = "(?:(?:\\d{1,3}(?:\\p{Pd}\\d{1,4}){1,2}|\\d{2,4})(?![\\d年月日./\\p{Pd}亩元户人万个]))?";
/** 3组, 第二村民组, 小队: no 组织, 领导小组 or 工作队. */
const team = `(?<=${numeral}|[村居]民|生产)[小大]?[组队](?!织|会|建|长)`;
/** What is told of a house further: 3 栋 201 室, 3号楼501. */
const within = "(?:楼(?=\\d))?(?: ?\\d{1,4} ?(?:号楼|栋|幢|单元|室))*";
/** A hamlet right before the number of a house, 李西队18号; no group or squad of an office, whose papers are numbered. */
const hamlet =
  "(?<!工作|领导|调查|专[案班]|审[查计]|巡[视察]|督[导查]|普查|消防|[交特巡刑]警|执法|治安|监察)(?<!(?:消防|[交特巡刑]警|执法|治安|监察)[大中支])(?:[大小]?队|[小]?组|屯|湾|寨|圩|岗|郢)(?=\\d{1,4}号)";

/** The source of a pattern for an address with at most so many signs before its street or village. */
export function addressUpTo(length: number): string {
  // What stands before a house number is neither a number of a document (3号文件) nor of an order.
  return `${sign}{2,${length}}(?:大道|路|街|巷|村|庄|小区|花园|公寓|家园|${hamlet})(?:${sign}|(?!${sentence})[ \\p{Pd}]){0,12}(?:号|栋|幢|单元|室|${team})(?!文|令|公告)${within}${room}`;
}
