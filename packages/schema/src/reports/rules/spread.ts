import { numeralPattern } from "./numerals.js";

const count = `(?:约|近)?${numeralPattern}(?:余|多)?[件宗起部份项次]`;
const names = "(?<names>[^，,。；;：:\\n]{2,60}?)";

/**
 * A text with every number beside its name: 予以公开、部分公开分别为33件、10件 is 予以公开33件、部分公开10件, and
 * 行政复议、行政诉讼均为零 says it of both. What doesn't come out even stays as it is.
 */
export function spread(text: string): string {
  return text
    .replace(
      new RegExp(`${names}分别(?:有|为|是|达|共)?(?<counts>${count}(?:[、，,和及]${count})+)`, "g"),
      (whole, listed: string, counts: string) => paired(listed, counts.match(new RegExp(count, "g")) ?? []) ?? whole,
    )
    .replace(
      new RegExp(`${names}(?:均|都)(?:为|是|有)?(?<one>${count}|零发生|零|〇|0(?![\\d.]))`, "g"),
      (whole, listed: string, one: string) => {
        const each = listed.split(separators);
        return each.length < 2
          ? whole
          : (paired(
              listed,
              each.map(() => one),
            ) ?? whole);
      },
    );
}

const separators = /[、和及与]/;

/** The last names of a list, each with its number; null where there are fewer names than numbers. */
function paired(listed: string, counts: readonly string[]): string | null {
  const each = listed.split(separators);
  if (each.length < counts.length || each.some((name) => name === "")) return null;
  const before = each.slice(0, each.length - counts.length);
  const last = each.slice(each.length - counts.length);
  return [...before, ...last.map((name, at) => `${name}${counts[at]}`)].join("、");
}
