import type { Label, Language } from "@zwgk/sdk";

/** Says one thing in the visitor's language. */
export type Say = (zh: string, en: string) => string;

/** How to say things in a language. */
export function sayIn(language: Language): Say {
  return (zh, en) => (language === "zh" ? zh : en);
}

/** A label in the visitor's language; empty where there is none. */
export function labelIn(language: Language, label: Label | null | undefined): string {
  return label?.[language] ?? "";
}

/** What a visitor may have said of the language, strongest first. */
export interface Wish {
  readonly query: string | null;
  readonly cookie: string | undefined;
  readonly accepted: string | undefined;
}

/** The visitor's language. Chinese unless it is not among the accepted languages and English is. */
export function languageOf({ query, cookie, accepted = "" }: Wish): Language {
  const chosen = query ?? /(?:^|;\s*)lang=(\w+)/.exec(cookie ?? "")?.[1];
  if (chosen === "zh" || chosen === "en") return chosen;
  return /\ben\b/i.test(accepted) && !/\bzh\b/i.test(accepted) ? "en" : "zh";
}
