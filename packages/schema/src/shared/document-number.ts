/** A document number (发文字号) taken apart. `raw` is what stands in the source. */
export type DocumentNumber =
  | {
      readonly kind: "NUMBERED";
      readonly raw: string;
      readonly normalized: string;
      /** Code of the issuing body (机关代字), as in 皖政办秘. */
      readonly code: string;
      readonly year: number;
      readonly serial: number;
    }
  | {
      /** 令: an order signed by the head of the body, as in 阜阳市人民政府令第1号. */
      readonly kind: "ORDER";
      readonly raw: string;
      readonly normalized: string;
      readonly issuer: string;
      readonly serial: number;
    };

const open = "[[【(（﹝［〈〔]";
const close = "[\\]】)）﹞］〉〕]";
const bracketedYear = new RegExp(`${open}((?:19|20)\\d{2})${close}`, "g");

/** Whatever the spelling below would change has one of these. */
const irregular = /[０-９\s\u200b-\u200d\ufeff[\]【】()（）﹝﹞［］〈〉]|〕第/;

/**
 * The spelling of GB/T 9704 7.2.5: year in 〔〕 (U+3014, U+3015), ASCII digits, no spaces, no 第 after the year
 * (DOMAIN.md §4.3). 令第N号 stays. Texts that are no document number go through the same changes and no others.
 */
export function normalizeDocumentNumber(raw: string): string {
  if (!irregular.test(raw)) return raw;
  return raw
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .replace(bracketedYear, "〔$1〕")
    .replace(/〕第(?!.*令)/, "〕");
}

/** Takes a document number apart; null when it is none of the forms of DOMAIN.md §4.3. */
export function parseDocumentNumber(raw: string): DocumentNumber | null {
  const normalized = normalizeDocumentNumber(raw);
  const numbered = /^([\u4e00-\u9fa5A-Z]+)〔(\d{4})〕(\d+)号$/.exec(normalized);
  if (numbered) {
    const [, code = "", year, serial] = numbered;
    return { kind: "NUMBERED", raw, normalized, code, year: Number(year), serial: Number(serial) };
  }
  const [, issuer, serial] = /^(.+?)令第?(\d+)号$/.exec(normalized) ?? [];
  return issuer === undefined ? null : { kind: "ORDER", raw, normalized, issuer, serial: Number(serial) };
}
