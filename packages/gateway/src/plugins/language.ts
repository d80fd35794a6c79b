import type { Language } from "@zwgk/schema";

const seen = new Map<string, Language>();
const remembered = 100;

/** The language of an answer by the request's `Accept-Language`: Chinese where it is preferred, else English. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  if (!acceptLanguage) return "en";
  const known = seen.get(acceptLanguage);
  if (known) return known;
  const language = preferred(acceptLanguage);
  if (seen.size < remembered) seen.set(acceptLanguage, language);
  return language;
}

function preferred(header: string): Language {
  const wishes = header.split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    return {
      language: tag.startsWith("zh") ? ("zh" as const) : tag.startsWith("en") ? ("en" as const) : null,
      weight: Number(weight ?? 1),
    };
  });
  const best = wishes.filter((wish) => wish.language).sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? "en";
}
