import { createHmac } from "node:crypto";

/** Without the letters and digits that are taken for one another. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789".split("");

/** 12 of 31 characters: 59 bits, which nobody tries through. */
const length = 12;

/** Makes query codes (查询码): of an id and the city's secret, always the same, and so kept nowhere. */
export function createQueryCode(secret: string): (id: string) => string {
  return (id) => {
    const hash = createHmac("sha512", secret).update(`query code ${id}`).digest();
    const code = Array.from({ length }, (_, at) => letters[hash.readUInt32BE(at * 4) % letters.length] ?? "");
    return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].map((part) => part.join("")).join("-");
  };
}
