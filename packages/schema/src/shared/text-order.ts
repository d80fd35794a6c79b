/**
 * Compares texts as PostgreSQL's collation "C" does: by the bytes of their UTF-8. JavaScript's own `<` compares UTF-16
 * units and puts characters beyond U+FFFF (rare name characters) before U+E000 to U+FFFF (full-width forms).
 */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates, halves of the characters beyond U+FFFF, go last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
