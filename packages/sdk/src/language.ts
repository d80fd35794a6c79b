/** A language of messages and labels; sent as Accept-Language. */
export type Language = "en" | "zh";

/** A message in both languages. */
export type Message = Readonly<Record<Language, string>>;
