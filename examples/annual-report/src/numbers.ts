const tenThousand = 10_000;
const ordinals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A count as official prose prints it: 4253, 9.65万. Nothing is rounded away, so that sums in print still hold. */
export function formatCount(count: number): string {
  if (count < tenThousand) return String(count);
  const fraction = String(count % tenThousand)
    .padStart(4, "0")
    .replace(/0+$/, "");
  const whole = String(Math.floor(count / tenThousand));
  return `${whole}${fraction ? `.${fraction}` : ""}万`;
}

/** A count as tables print it: 96,500. */
export function formatExact(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Chinese numeral of a heading or a list item, one to ten. */
export function ordinal(number: number): string {
  const word = ordinals[number];
  if (word === undefined) throw new RangeError(`no ordinal for ${number}`);
  return word;
}

/** `2023-12-05` as `2023年12月5日` (GB/T 9704: arabic numerals, no leading zeros). */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
