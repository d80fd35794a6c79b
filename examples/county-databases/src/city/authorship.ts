import type { Counters } from "./counters.js";
import type { Ground } from "./ground.js";
import type { Random } from "./random.js";
import type { Organization } from "./records.js";

/** Document number (文号): the issuer's characters, the year, a serial of its own: 阜政办〔2023〕12号. */
export function numberOf(
  issuer: string,
  publisher: Organization,
  written: string,
  counters: Counters,
  random: Random,
): string {
  const isOffice = issuer.endsWith("办公室");
  const series = publisher.kind === "GOVERNMENT" ? (isOffice ? ["办", "办秘"] : ["", "秘"]) : ["", "", "秘"];
  const head = `${publisher.numberCode}${random.pick(series)}〔${written.slice(0, 4)}〕`;
  return `${head}${counters.next(head)}号`;
}

/** Who issues: one body, now and then two together. */
export function issuersOf(ground: Ground, issuer: string, publisher: Organization, random: Random): readonly string[] {
  if (publisher.kind === "GOVERNMENT" || !random.chance(0.13)) return [issuer];
  const other = random.pick(ground.departments);
  return other === publisher ? [issuer] : [issuer, other.name];
}
