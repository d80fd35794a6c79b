import type { MaskKind } from "../entity.js";

/*
 * Masks of personal data (DOMAIN.md §10.6, masking defaults). A mask shows no more of what holds asterisks than of what
 * holds none: only what is its own mask stays as it is. A missing value stays missing, and what no rule recognises is
 * hidden rather than shown.
 */

const hidden = (count: number) => "*".repeat(count);
const masks: Readonly<Record<MaskKind, (text: string) => string>> = {
  name: maskedName,
  identity: maskedIdentity,
  phone: maskedPhone,
  address: maskedAddress,
};

/** Masks a value of a personal field; null stays null. */
export function mask<Text extends string | null>(kind: MaskKind, value: Text): Text;
export function mask(kind: MaskKind, value: string | null): string | null {
  return value === null ? null : masks[kind](value.trim());
}

/** 张*, 李*华, 欧**文: the first character, and the last when there are more than two. */
export function maskName<Text extends string | null>(name: Text): Text {
  return mask("name", name);
}

/** `341202**********34`: the first six and the last two of an identity number; of other documents the last two. */
export function maskIdentity<Text extends string | null>(number: Text): Text {
  return mask("identity", number);
}

/** `138****1234`: the first three and last four of a mobile number; of other numbers the last two. */
export function maskPhone<Text extends string | null>(number: Text): Text {
  return mask("phone", number);
}

/** Down to the township: `阜阳市颍州区鼓楼街道***`; less when there is none to be found. */
export function maskAddress<Text extends string | null>(address: Text): Text {
  return mask("address", address);
}

/** `z***@163.com`: the first sign and the domain; of what is no address, nothing. */
export function maskEmail(address: string): string {
  const parts = /^\s*([^\s@])[^\s@]*(@[^\s@]+)\s*$/.exec(address);
  return parts ? `${parts[1]}***${parts[2]}` : hidden(address.length);
}

/** The last four digits of a bank account. */
export function maskBankAccount<Text extends string | null>(account: Text): Text;
export function maskBankAccount(account: string | null): string | null {
  if (account === null) return null;
  const digits = account.replace(/[\s-]/g, "");
  return digits.length <= 4 ? hidden(digits.length) : hidden(digits.length - 4) + digits.slice(-4);
}

function maskedName(name: string): string {
  // 张某某 shows the surname alone, as a mask does.
  if (/^.某+$/u.test(name)) return name;
  const signs = [...name.replace(/\s/g, "")];
  if (signs.length < 3) return signs.length < 2 ? hidden(signs.length) : `${signs[0]}*`;
  return `${signs[0]}${hidden(signs.length - 2)}${signs.at(-1)}`;
}

function maskedIdentity(number: string): string {
  const kept = /^(?:[\d*]{17}[\dXx*]|[\d*]{15})$/.test(number) ? 6 : 0;
  const tail = number.length >= 6 ? number.slice(-2) : "";
  return number.slice(0, kept) + hidden(number.length - kept - tail.length) + tail;
}

function maskedPhone(number: string): string {
  const mobile = /^(?:\+?86)?(1[3-9]\d)[\d*]{4}(\d{4})$/.exec(number.replace(/[\s-]/g, ""));
  if (mobile) return `${mobile[1]}****${mobile[2]}`;
  return number.length < 6 ? hidden(number.length) : hidden(number.length - 2) + number.slice(-2);
}

// Province, city and county, each optional, then the township. A name doesn't run over the end of another division
// (but 新乡市, 红旗区), a street or a house number; 小区 and the like are no districts.
const sign = "(?:[^\\s省市区县旗镇乡道路街号村栋楼*\\d]|[乡镇](?=市)|[旗市](?=区))";
const division = new RegExp(
  `^(?:${sign}{2,8}(?:省|自治区))?(?:${sign}{1,8}(?:市|自治州|地区|盟))?` +
    `(?:${sign}{1,10}(?:(?<![小社园校厂景])区|市|旗|县))?` +
    "(?:[^\\s路号村栋*\\d]{1,9}?(?:街道(?:办事处)?|镇|乡|苏木|开发区|产业园区))?",
);

function maskedAddress(address: string): string {
  const kept = division.exec(address)?.[0] ?? "";
  const rest = address.slice(kept.length);
  return rest === "" ? address : `${kept}***`;
}
