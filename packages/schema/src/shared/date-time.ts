import { civilFromDays, daysFromCivil, isCivilDay } from "./civil-days.js";

declare const dateTimeBrand: unique symbol;

/**
 * The canonical text of an instant: `YYYY-MM-DDTHH:mm:ss.ffffff+08:00`. Always six digits and always +08:00, so that
 * text order is time order and PostgreSQL's microseconds are kept.
 */
export type DateTime = string & { readonly [dateTimeBrand]: true };

/** An instant: ISO 8601 text with `Z` or an offset, or milliseconds since 1970-01-01T00:00Z. */
export type Instant = string | number;

const canonical = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+08:00$/;
const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)$/;

/** Asia/Shanghai has had one offset since 1992; earlier summer times (1986–1991) are not applied. */
const shanghaiSeconds = 8 * 3600;
const daySeconds = 86_400;
const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** Whether a text is canonical and names an instant that exists. */
export function isDateTime(text: string): text is DateTime {
  return canonical.test(text) && parseDateTime(text) === text;
}

/** The canonical text of an ISO 8601 date-time with `Z` or an offset; null when it isn't one. */
export function parseDateTime(text: string): DateTime | null {
  const part = iso.exec(text);
  if (!part) return null;
  const [year, month, day] = [Number(part[1]), Number(part[2]), Number(part[3])];
  const [hour, minute, second] = [Number(part[4]), Number(part[5]), Number(part[6] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(part[10] ?? 0), Number(part[11] ?? 0)];
  if (!isCivilDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  if (offsetHour > 15 || offsetMinute > 59) return null;
  const offset = (part[9] === "-" ? -1 : 1) * (offsetHour * 3600 + offsetMinute * 60);
  const seconds = daysFromCivil(year, month, day) * daySeconds + hour * 3600 + minute * 60 + second - offset;
  const micros = (part[7] ?? "").slice(0, 6).padEnd(6, "0");
  return shanghaiText(seconds, micros);
}

/** The canonical text of an instant. @throws RangeError when it isn't one, or lies outside the years 1–9999. */
export function dateTimeOf(instant: Instant): DateTime {
  const text =
    typeof instant === "string"
      ? parseDateTime(instant)
      : shanghaiText(
          Math.floor(instant / 1000),
          pad(Math.floor((instant - Math.floor(instant / 1000) * 1000) * 1000), 6),
        );
  if (text === null) throw new RangeError(`Not an instant: ${instant}`);
  return text;
}

/** Milliseconds since 1970-01-01T00:00Z; microseconds below a millisecond are cut off. */
export function epochMillisOf(dateTime: DateTime): number {
  const [year, month, day] = [
    Number(dateTime.slice(0, 4)),
    Number(dateTime.slice(5, 7)),
    Number(dateTime.slice(8, 10)),
  ];
  const [hour, minute, second] = [dateTime.slice(11, 13), dateTime.slice(14, 16), dateTime.slice(17, 19)];
  const ofDay = Number(hour) * 3600 + Number(minute) * 60 + Number(second) - shanghaiSeconds;
  return (daysFromCivil(year, month, day) * daySeconds + ofDay) * 1000 + Number(dateTime.slice(20, 23));
}

function shanghaiText(seconds: number, micros: string): DateTime | null {
  const local = seconds + shanghaiSeconds;
  const days = Math.floor(local / daySeconds);
  const { year, month, day } = civilFromDays(days);
  if (!isCivilDay(year, month, day)) return null;
  const ofDay = local - days * daySeconds;
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60]
    .map((part) => pad(part, 2))
    .join(":");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}.${micros}+08:00` as DateTime;
}
