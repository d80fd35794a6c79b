/** An amount in yuan as whole fen (分). Money is added up and compared in fen: fractions of a yuan aren't exact in binary. */
export function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}

/** The sum of amounts in yuan, exact to the fen. */
export function sumYuan(amounts: Iterable<number>): number {
  let fen = 0;
  for (const yuan of amounts) fen += fenOf(yuan);
  return fen / 100;
}

/** Whether an amount in yuan has at most two decimals, and is small enough to be counted in fen. */
export function isWholeFen(yuan: number): boolean {
  return Number.isSafeInteger(fenOf(yuan)) && fenOf(yuan) / 100 === yuan;
}
