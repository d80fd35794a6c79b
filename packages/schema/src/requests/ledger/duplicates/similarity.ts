/** Bigrams of a text with how often each occurs, after {@link bareText}. */
export type Bigrams = ReadonlyMap<string, number>;

/** A text without what doesn't change its meaning: width, case, spaces, punctuation. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The pairs of neighbouring characters of a text; of a text of one character that character. */
export function bigramsOf(text: string): Bigrams {
  const signs = [...bareText(text)];
  const counts = new Map<string, number>();
  const pairs = signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/**
 * How much two texts have in common, from 0 to 1: twice the bigrams they share over the bigrams of both (Dice), repeated
 * ones as often as they are repeated. Chinese needs no word boundaries for it. 0 when either is empty.
 */
export function similarity(one: Bigrams, other: Bigrams): number {
  let [shared, total] = [0, 0];
  for (const [pair, count] of one) {
    shared += Math.min(count, other.get(pair) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return shared === 0 ? 0 : (2 * shared) / total;
}

/**
 * How much of a text stands in another one, from 0 to 1: the bigrams they share over those of the first. 0 of a text that is
 * so short that it says little.
 */
export function containment(part: Bigrams, whole: Bigrams): number {
  let [shared, total] = [0, 0];
  for (const [pair, count] of part) {
    shared += Math.min(count, whole.get(pair) ?? 0);
    total += count;
  }
  return total < fewestPairs ? 0 : shared / total;
}

/** A text of fewer pairs of characters is a common phrase, as 年度工作实施方案 is. */
const fewestPairs = 8;

/** What {@link containment} is at most, quickly told: how many of its characters stand in the other text. */
export function containmentBound(part: string, { known }: Signs): number {
  const signs = [...bareText(part)];
  // A pair is shared where both its characters are known: one that isn't spoils two of them at most.
  return signs.length === 0 ? 0 : signs.filter((sign) => known.has(sign)).length / Math.max(1, signs.length - 1);
}

/** The characters of a text, after {@link bareText}. */
export interface Signs {
  readonly length: number;
  readonly known: ReadonlySet<string>;
}

/** Takes a text into its characters. */
export function signsOf(text: string): Signs {
  const signs = [...bareText(text)];
  return { length: signs.length, known: new Set(signs) };
}

/**
 * What {@link similarity} of two texts is at most, quickly told: a pair that both have begins with a character that both
 * have. Of thousands of texts few need to be taken into pairs.
 */
export function similarityBound({ length: own, known }: Signs, text: string): number {
  let [shared, length] = [0, 0];
  for (const sign of bareText(text)) {
    length += 1;
    if (known.has(sign)) shared += 1;
  }
  const pairs = pairsIn(own) + pairsIn(length);
  return pairs === 0 ? 0 : (2 * Math.min(shared, own)) / pairs;
}

function pairsIn(length: number): number {
  return length === 1 ? 1 : Math.max(length - 1, 0);
}
