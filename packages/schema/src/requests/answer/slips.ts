import type { DateTime } from "../../shared/date-time.js";
import { numberKey } from "../../shared/number-key.js";
import { plainDateOf } from "../../shared/plain-date.js";
import { isStated } from "../../shared/stated.js";
import { chineseDate } from "./letters/wording.js";
import type { MaterialKind } from "./material-kinds.js";

/** What an EMS slip is annotated with: incoming by signer and time, outgoing by contents and number (DOMAIN.md §8.1). */
export interface SlipFacts {
  /** 签收人. */
  readonly signer?: string | null;
  /** 签收时间. */
  readonly signedAt?: DateTime | null;
  /** The letter's name, without book title marks. */
  readonly contents?: string | null;
  /** The letter's number. */
  readonly number?: string | null;
}

/** The name of one annotation. */
export type SlipFact = keyof SlipFacts;

const annotations: Readonly<Partial<Record<MaterialKind, readonly SlipFact[]>>> = {
  INCOMING_SLIP: ["signer", "signedAt"],
  OUTGOING_SLIP: ["contents", "number"],
};

/**
 * The annotations that a material lacks; none for what is no EMS slip. The number of another letter is none.
 * @param letter the number of the reply that went with an outgoing slip, where it is known
 */
export function lacksOfSlip(kind: MaterialKind, facts: SlipFacts, letter: string | null): readonly SlipFact[] {
  return (annotations[kind] ?? []).filter(
    (fact) => !isStated(facts[fact]) || (fact === "number" && !names(facts, letter)),
  );
}

/** One envelope may hold several letters, and its slip their numbers. */
function names({ number }: SlipFacts, letter: string | null): boolean {
  const stated = (number ?? "").split(/[、，,；;及和]|(?<=号)\s*/).map(numberKey);
  return letter === null || stated.includes(numberKey(letter)) || numberKey(number ?? "") === numberKey(letter);
}

/** 签收人：王晓；签收时间：2023年11月24日10时05分. */
export function incomingSlipNote(signer: string, signedAt: DateTime): string {
  const time = `${Number(signedAt.slice(11, 13))}时${signedAt.slice(14, 16)}分`;
  return `签收人：${signer}；签收时间：${chineseDate(plainDateOf(signedAt))}${time}`;
}

/** 内件：《政府信息公开申请答复书》（阜财公复〔2023〕12号). */
export function outgoingSlipNote(contents: string, number: string): string {
  return `内件：《${contents}》（${number}）`;
}
