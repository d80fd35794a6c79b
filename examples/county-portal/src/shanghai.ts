const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "short",
});

/** The minute that it is in Shanghai, as a form's field writes it: `2024-03-01T09:00`. */
export function minuteInShanghai(now: Date): string {
  return clock.format(now).replace(" ", "T");
}

/** The day of a date-time as the gateway writes it, always +08:00. */
export function dayOf(dateTime: string | null | undefined): string {
  return dateTime?.slice(0, 10) ?? "";
}

/** Day and minute in Shanghai of a date-time, wherever it was written down. */
export function minuteOf(dateTime: string | null): string {
  return dateTime === null ? "" : clock.format(new Date(dateTime));
}
