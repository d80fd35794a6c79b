import type { Organization } from "./records.js";

/** Serial numbers that run by whatever they are counted by. */
export class Counters {
  private readonly last = new Map<string, number>();

  constructor(private readonly start = 0) {}

  next(series: string): number {
    const number = (this.last.get(series) ?? this.start) + 1;
    this.last.set(series, number);
    return number;
  }

  /** 索引号 in the form of Anhui: organization code, month, serial (DOMAIN.md §4.1). `day` is `2023-12-20…`. */
  indexNumber(publisher: Organization, day: string): string {
    const head = `${publisher.organizationCode}/${day.slice(0, 4)}${day.slice(5, 7)}`;
    return `${head}-${String(this.next(head)).padStart(5, "0")}`;
  }
}
