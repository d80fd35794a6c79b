/** A moment's canonical text is `2023-12-20T17:40:00.000000+08:00`; a clock turns a database's spelling into it and back. */
export interface Clock {
  read(text: string): string;
  /** The spelling of the moment, or of the last one before it that can be spelled. */
  floor(moment: string): string;
  /** Whether the moment itself can be spelled. */
  fits(moment: string): boolean;
}

const wholeSecond = (moment: string) => moment.startsWith("000000", 20);

/** Text like `2023-12-20 17:40:00`, with this sign between year, month and day. */
export function secondsText(sign: "-" | "/"): Clock {
  const day = (text: string) =>
    sign === "-" ? text.slice(0, 10) : `${text.slice(0, 4)}-${text.slice(5, 7)}-${text.slice(8, 10)}`;
  return {
    read: (text) => `${day(text)}T${text.slice(11, 19)}.000000+08:00`,
    floor: (moment) =>
      `${sign === "-" ? moment.slice(0, 10) : moment.slice(0, 10).replaceAll("-", sign)} ${moment.slice(11, 19)}`,
    fits: wholeSecond,
  };
}

/** Milliseconds or seconds since 1970, as numbers. */
export function epoch(unit: "millisecond" | "second"): Clock {
  const factor = unit === "second" ? 1000 : 1;
  return {
    read: (text) => `${new Date(Number(text) * factor + 28_800_000).toISOString().slice(0, 23)}000+08:00`,
    floor: (moment) => String(Math.floor(Date.parse(`${moment.slice(0, 23)}+08:00`) / factor)),
    fits: unit === "second" ? wholeSecond : (moment) => moment.startsWith("000", 23),
  };
}

/** PostgreSQL's own timestamp, with or without time zone, in a session in Asia/Shanghai. */
export const native: Clock = {
  read(text) {
    const whole = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
    if (text.charCodeAt(19) !== 46) return `${whole}.000000+08:00`;
    return `${whole}.${text.slice(20, 26).replace(/\D.*/, "").padEnd(6, "0")}+08:00`;
  },
  floor: (moment) => moment,
  fits: () => true,
};
