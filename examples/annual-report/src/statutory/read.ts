import { createClient } from "@zwgk/sdk";
import { exit, Failure } from "../failure.js";
import type { Text } from "../figure.js";
import { failureOf } from "../gateway-failure.js";
import type { Answer } from "./answer.js";
import type { Narrative } from "./document.js";
import type { StatutoryOptions } from "./options.js";

/** What is asked of a gateway. */
export interface StatutoryQuestion {
  readonly url: string;
  readonly apiKey: string | null;
  readonly lang: keyof Text;
  readonly year: number;
  readonly region: string;
  readonly signal: AbortSignal;
  readonly options: StatutoryOptions;
}

/** Milliseconds for one question: a report can wait for a slow county longer than a page can. */
const patience = 120_000;
/** Requests that are asked for behind each finding: as many as a gateway names at most. */
export const casesAsked = 100;
/** Questions until the numbers hold still: the first has no text yet, the second checks it. */
const attempts = 4;

/**
 * Asks a gateway for the tables, has the text written from them, and asks again with the text until the answer is one
 * whose rules were run on the very text that its numbers make. @throws Failure
 */
export async function readTables(question: StatutoryQuestion, write: (answer: Answer) => Narrative): Promise<Answer> {
  try {
    let checked: Narrative | null = null;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const answer: Answer = await ask(question, checked);
      const written = write(answer);
      if (checked && same(checked, written)) return answer;
      checked = written;
    }
  } catch (error) {
    throw failureOf(error);
  }
  throw new Failure(exit.failed, {
    zh: "报表数据在编制过程中不断变化，请在业务系统空闲时重新生成。",
    en: "The numbers kept changing while the report was written. Run it again when the databases are quiet.",
  });
}

async function ask(question: StatutoryQuestion, narrative: Narrative | null): Promise<Answer> {
  const { url, apiKey, lang, signal, year, region, options } = question;
  const client = createClient({ url, apiKey: apiKey ?? undefined, language: lang, signal, timeoutMs: patience });
  const { scope, feesYuan: feesLedgerYuan, reorganised } = options;
  const asked = { year, region, scope, narrative, feesLedgerYuan, reorganised, layout: true, cases: casesAsked };
  return client.requests.statutoryReport(asked);
}

function same(one: Narrative, other: Narrative): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
