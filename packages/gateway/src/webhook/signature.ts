import { createHmac } from "node:crypto";

/** Name of the header that carries the signature. */
export const signatureHeader = "Zwgk-Signature";

/** Name of the header that carries the id of a delivery: the same on every try, so that a receiver can tell repeats. */
export const deliveryHeader = "Zwgk-Delivery";

/**
 * The value of the signature header: `t=<seconds since 1970>,v1=<hex>`, where v1 is HMAC-SHA256 by the shared secret over
 * `<t>.<body>`.
 */
export function signatureOf(body: string, secret: string, at: Date): string {
  const t = Math.floor(at.getTime() / 1_000);
  return `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`;
}
