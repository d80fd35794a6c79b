/** A source of pseudo-random numbers: the same seed gives the same city, on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** 0 ≤ n < limit. */
  below(limit: number): number;
  /** from ≤ n ≤ to. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** The item whose share of the weights was hit. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  hex(length: number): string;
}

/** Small fast counter (sfc32), seeded with a text; every subject of every source has its own. */
export function random(seed: string): Random {
  const next = sfc32(scramble(seed));
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    hex: (length) => {
      let text = "";
      while (text.length < length)
        text += Math.floor(next() * 0x1_0000_0000)
          .toString(16)
          .padStart(8, "0");
      return text.slice(0, length);
    },
  };
}

/** Four 32-bit words from a text (FNV-1a with four offsets). */
function scramble(seed: string): [number, number, number, number] {
  const words: [number, number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (let at = 0; at < seed.length; at += 1) {
    for (let word = 0; word < 4; word += 1) {
      words[word] = Math.imul((words[word] as number) ^ (seed.charCodeAt(at) + word * 131), 0x01000193);
    }
  }
  return words;
}

function sfc32(words: [number, number, number, number]): () => number {
  let [a, b, c, counter] = words;
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 16; round += 1) step();
  return step;
}
