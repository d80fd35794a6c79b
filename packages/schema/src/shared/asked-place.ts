/*
 * What tells a place that is asked about from one where somebody lives, in a text that names a person or tells where one
 * lives (DOMAIN.md §10.6, the guard of ADDRESS): rather too much is masked than somebody's dwelling shown.
 */

/** 申请人, 申请表 and 政府信息公开申请 ask for nothing yet. */
const asks =
  "(?<!信息)公开(?!申请|指南|条例|办)|(?<!公开)申请(?![人表书者])|关于|要求|请求|查询|查阅|获取|调取|索取|了解|提供";
/** Words that begin what is asked for or a day, and so end what stands before an address. */
export const toMatter = `公开|申请|关于|要求|请求|查询|查阅|获取|调取|索取|了解|提供|反映|举报|投诉|\\d[月日]|^\\d{1,4}号(?!\\p{Pd})`;

/** A name that is masked already (王*, 欧**文), or whoever speaks, and theirs. 我市 and 我局 are nobody's own. */
const person =
  "\\p{sc=Han}\\*{1,2}(?!\\*)|本人|我(?![市区县镇局省国院厅])|其(?![他它中余])|自[己家]|家庭|名下|业主(?!委员会|大会|委)|户主|父亲|母亲|父母|丈夫|妻子|儿子|女儿|爷爷|奶奶|家人|老[宅屋家]";
const reached = "住(?![房建宅院户保宿])|户[籍口]|寄|地址|[送发交][到至达往]|快递|收件|联系|电话";
const personal = new RegExp(`${person}|${reached}`, "u");
const owned = new RegExp(`^[^，,。；;！？\\n]{0,10}?(?:${person})`, "u");
/** Somebody's house; that of a whole quarter is a matter of everybody's. */
const house = /^的?(?:房屋|房子|住房|房产|住宅|宅基地)(?!征收(?:决定|公告|范围|项目|补偿(?:安置)?方案))/;
const isRoom = /\d\s?室|\d\s?单元\s?\d|[号栋幢]\s?\d+(?:\p{Pd}\d+)*$/u;

/** A clause ends at a comma, but goes on in a numbered list: 公开：1.…；2.…. */
const clauseEnd = /.*(?:[，,。！!？?\n]|[；;])(?!\s*[（(]?[\d一二三四五六七八九十]{1,2}[.、)）．])/su;
const lastAsking = new RegExp(`^.*(?:${asks})`, "su");
const matter =
  /^的?(?:地块|宗地|项目|工程|安置房|棚改|规划|违建|违法建设|违章|公司|企业|厂|商铺|店|学校|医院|路口|路段|火灾|事故)/;
const seat = /(?:公司|企业|项目|工程|地块|宗地|厂|学校|医院)的?(?:房屋|厂房|房产|用地)?(?:坐落|座落|位)[于在]$/;
/** As much of a text before an address as its clause may be long. */
const longest = 200;

/** An address as it stands in a text. */
export interface PlaceInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether an address is asked about: in its clause a word that asks stands before it, and nobody's name or dwelling. */
export function isAskedAbout({ text, start, end }: PlaceInText): boolean {
  const place = text.slice(start, end);
  const after = text.slice(end, end + 24);
  if (isRoom.test(place) || house.test(after) || owned.test(after)) return false;
  const clause = text.slice(Math.max(0, start - longest), start).replace(clauseEnd, "");
  const asking = lastAsking.exec(clause)?.[0];
  if (asking === undefined) return false;
  const between = clause.slice(asking.length);
  return !personal.test(between + place) && !/\S\s/u.test(between);
}

/** Whether an address in a sentence of its own, without a person in it, is that of a parcel, a project or a company. */
export function isOfMatter({ text, start, end }: PlaceInText, sentence: string): boolean {
  if (personal.test(sentence) || isRoom.test(text.slice(start, end))) return false;
  return matter.test(text.slice(end, end + 8)) || seat.test(text.slice(Math.max(0, start - 16), start));
}
