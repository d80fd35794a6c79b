/** The date in Asia/Shanghai at an instant, `YYYY-MM-DD`. */
export function dateInShanghai(instant: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(instant);
}

/** An ISO instant as date and minute in Asia/Shanghai: `2023-12-20 17:40`. */
export function minuteInShanghai(instant: string): string {
  const options = { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(new Date(instant));
}
