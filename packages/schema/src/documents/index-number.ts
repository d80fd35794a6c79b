import { isCreditCode, isOrganizationCode } from "../organizations/rules.js";

/** An index number (索引号) taken apart as far as it can be. `raw` is the truth (DOMAIN.md §4.1). */
export interface IndexNumber {
  readonly raw: string;
  /** What stands before the year: an organization code without hyphen, a credit code, or something else as it is. */
  readonly publisherCode: string;
  readonly publisherCodeKind: "ORGANIZATION" | "CREDIT" | "OTHER";
  readonly year: number;
  /** 1–12; null in forms that number by year. */
  readonly month: number | null;
  readonly serial: number;
}

const variants = /^([0-9A-Z]{8}-?[0-9X]|[0-9A-HJ-NPQRTUWXY]{18}|\S+?)[/-](\d{4})(\d{2})?-(\d{1,8})$/;
const issued = /^([0-9A-Z]{8}[0-9X])\/\d{4}(?:0[1-9]|1[0-2])-(\d{5})$/;

/** The last serial number of an organization in a month: five digits (DOMAIN.md §4.1). */
export const lastIndexSerial = 99_999;

/** Takes any of the variants of DOMAIN.md §4.1 apart; null when it is none. Check characters are not judged. */
export function parseIndexNumber(raw: string): IndexNumber | null {
  const part = variants.exec(raw.trim());
  if (!part) return null;
  const [, front = "", year = "", monthText, serial = ""] = part;
  const month = monthText === undefined ? null : Number(monthText);
  if (month !== null && (month < 1 || month > 12)) return null;
  const bare = /^[0-9A-Z]{8}-[0-9X]$/.test(front) ? front.replace("-", "") : front;
  return {
    raw,
    publisherCode: bare,
    publisherCodeKind: kindOf(bare),
    year: Number(year),
    month,
    serial: Number(serial),
  };
}

function kindOf(code: string): IndexNumber["publisherCodeKind"] {
  return isOrganizationCode(code) ? "ORGANIZATION" : isCreditCode(code) ? "CREDIT" : "OTHER";
}

/**
 * What the index numbers of an organization and a month (`YYYY-MM`) begin with, in the Anhui form: `003158495/202312-`.
 * @throws RangeError when the organization code fails GB 11714 or the month is none.
 */
export function indexNumberPrefix(organizationCode: string, month: string): string {
  const code = organizationCode.replace("-", "");
  if (!isOrganizationCode(code)) throw new RangeError(`Not an organization code (GB 11714): ${organizationCode}`);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`Not a month (YYYY-MM): ${month}`);
  return `${code}/${month.replace("-", "")}-`;
}

/**
 * The index number in the Anhui form (DOMAIN.md §4.1): `003158495/202312-00416`, sequential by organization and month.
 * @throws RangeError when the serial is not 1–99999, or as {@link indexNumberPrefix}.
 */
export function formatIndexNumber(organizationCode: string, month: string, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > lastIndexSerial) {
    throw new RangeError(`Not a serial number of 1 to ${lastIndexSerial}: ${serial}`);
  }
  return indexNumberPrefix(organizationCode, month) + String(serial).padStart(5, "0");
}

/** Whether an index number has the Anhui form, in which we give them out: code, month and serial right. */
export function isIssuedIndexNumber(raw: string): boolean {
  const [, code, serial] = issued.exec(raw) ?? [];
  return code !== undefined && isOrganizationCode(code) && Number(serial) > 0;
}
