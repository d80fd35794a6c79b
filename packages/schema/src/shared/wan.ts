/**
 * A count as prose writes it (DOMAIN.md §0.4): from ten thousand on in 万 with at most two decimals, `9.65万`; below
 * as it is. A lower bound gets 余, `5700余`, and is never rounded up.
 */
export function formatWan(count: number, options: { readonly lowerBound?: boolean } = {}): string {
  const more = options.lowerBound ? "余" : "";
  if (Math.abs(count) < 10_000) return `${count}${more}`;
  const hundreds = options.lowerBound ? Math.floor(count / 100) : Math.round(count / 100);
  return `${hundreds / 100}万${more}`;
}
