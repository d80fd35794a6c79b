import type { Message } from "../language.js";
import type { ErrorPlace } from "./client-error.js";

/** What to do after a call whose answer was lost: of a write nobody here knows whether it took place. */
export function sendAgain(read: Message, { idempotencyKey }: ErrorPlace): Message {
  if (idempotencyKey === undefined) return read;
  return {
    en: `The write may have taken place: send it again with idempotencyKey ${idempotencyKey}, which does it once at most, or ask receipts.get for it.`,
    zh: `写入可能已经发生：请用幂等键 ${idempotencyKey} 重新提交（至多写入一次），或用 receipts.get 查询回执。`,
  };
}
