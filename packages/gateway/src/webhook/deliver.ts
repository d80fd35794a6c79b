import { setTimeout as delay } from "node:timers/promises";
import { NotDeliveredError } from "@zwgk/schema";
import { deliveryHeader, signatureHeader, signatureOf } from "./signature.js";

/** One message for one receiver. */
export interface Delivery {
  readonly url: string;
  /** Of this message, on every try. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** Shared with the receiver. */
  readonly secret: string;
}

/** How hard it is tried. */
export interface DeliverOptions {
  readonly now?: () => Date;
  /** Milliseconds of one try. Default 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds before each further try. Default three: 1,000, 5,000 and 20,000. */
  readonly waits?: readonly number[];
}

/**
 * Posts a message, signed anew on each try; again after what may pass: no answer, 408, 429, 5xx. Redirections are not
 * followed: what is signed for one address goes to no other. @throws NotDeliveredError
 */
export async function deliver(delivery: Delivery, options: DeliverOptions = {}): Promise<void> {
  const { waits = [1_000, 5_000, 20_000] } = options;
  for (let tried = 0; ; tried += 1) {
    const failure = await attempt(delivery, options);
    if (!failure) return;
    const wait = waits[tried];
    if (!failure.mayPass || wait === undefined) throw failure.error;
    await delay(wait);
  }
}

interface Failure {
  readonly error: NotDeliveredError;
  readonly mayPass: boolean;
}

async function attempt(
  { url, id, body, secret }: Delivery,
  { now = () => new Date(), timeoutMs = 10_000 }: DeliverOptions,
): Promise<Failure | null> {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    [deliveryHeader]: id,
    [signatureHeader]: signatureOf(body, secret, now()),
  };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, body: answer } = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    await answer?.cancel();
    if (status >= 200 && status < 300) return null;
    return { error: failed(url, `HTTP ${status}`), mayPass: status === 408 || status === 429 || status >= 500 };
  } catch (cause) {
    const isLate = cause instanceof Error && cause.name === "TimeoutError";
    const detail = isLate
      ? { en: `no answer within ${timeoutMs} ms`, zh: `${timeoutMs} 毫秒内未答复` }
      : { en: "it can't be reached", zh: "无法连接" };
    return { error: failed(url, detail, cause), mayPass: true };
  }
}

/** An address may hold a token of its receiver: only where it leads is told. */
function failed(url: string, detail: string | { en: string; zh: string }, cause?: unknown): NotDeliveredError {
  return new NotDeliveredError({ url: new URL(url).host, detail }, cause === undefined ? {} : { cause });
}
