import { basename, extname } from "node:path";
import { BadInputError } from "@zwgk/schema";
import type { CheckedSource } from "../check-sources.js";
import { nearest } from "../mapping/nearest.js";

const mostSamples = 100;

/** How many records of each entity to show. @throws BadInputError for what is no number from 0 to 100. */
export function sampleCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count <= mostSamples) return count;
  throw new BadInputError({
    field: "--samples",
    detail: {
      en: `«${text}» is no whole number from 0 to ${mostSamples}; a source is named without an option, as in zwgk check taihe`,
      zh: `“${text}”不是 0 至 ${mostSamples} 的整数；只检查某个来源时直接写其标识，如 zwgk check taihe`,
    },
  });
}

/** Those of the sources that are named, or all when none is. @throws BadInputError with the nearest right name. */
export function chosenSources<S extends Pick<CheckedSource, "file" | "mapping">>(
  sources: readonly S[],
  names: readonly string[],
): readonly S[] {
  const there = sources.map(nameOf);
  for (const name of names) if (!there.includes(name)) throw unknownSource(name, there);
  return names.length === 0 ? sources : sources.filter((one) => names.includes(nameOf(one)));
}

/** A file that can't be read as a mapping has no id; it goes by its own name. */
function nameOf({ file, mapping }: Pick<CheckedSource, "file" | "mapping">): string {
  return mapping?.source ?? basename(file, extname(file));
}

function unknownSource(name: string, there: readonly string[]): BadInputError {
  const like = nearest(name, there);
  const meant = like === null ? { en: "", zh: "" } : { en: `; did you mean ${like}?`, zh: `，是否为 ${like}？` };
  const list = there.join(", ");
  return new BadInputError({
    field: "source",
    detail: {
      en: `«${name}» is none of the sources ${list}${meant.en}`,
      zh: `“${name}”不在来源 ${list} 之中${meant.zh}`,
    },
  });
}
