/**
 * The key of the record that an application makes at home: of the region and the idempotency key, so that the same sent
 * again makes the same request. 128 bits; where two ever met, the second application would be refused, not mixed in.
 */
export function requestKey(region: string, idempotencyKey: string, part?: number): string {
  const text = JSON.stringify([region, idempotencyKey, part ?? null]);
  return [0, 1, 2, 3].map((seed) => mixed(text, seed).toString(16).padStart(8, "0")).join("");
}

/** MurmurHash3's 32 bits, over UTF-16 units. */
function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    hash ^= Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
