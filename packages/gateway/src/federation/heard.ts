import type { Coverage, SourceCoverage, ZwgkError } from "@zwgk/schema";
import type { Unmapped } from "./expectations.js";
import type { Federation } from "./federation.js";
import type { Member } from "./member.js";

/** What came of asking one source: its answer, or the error that stands for it. */
export interface Heard<Answer> {
  readonly member: Member;
  readonly regions: readonly string[];
  readonly answer: Answer | null;
  readonly error: ZwgkError | null;
  readonly tookMs: number;
}

/** Asks one source. Never throws: a failing source does not fail the answer. */
export async function hear<Answer>(
  federation: Federation,
  member: Member,
  regions: readonly string[],
  question: () => Promise<Answer>,
): Promise<Heard<Answer>> {
  const began = federation.now();
  try {
    const answer = await question();
    const at = federation.now();
    member.lastGood = at;
    return { member, regions, answer, error: null, tookMs: at - began };
  } catch (thrown) {
    federation.onFailure(member.source.id, thrown);
    const error = member.masked(thrown);
    return { member, regions, answer: null, error, tookMs: federation.now() - began };
  }
}

/** The coverage of an answer: the lines of the sources that were asked, then of those that could not be. */
export function coverageOf(
  heard: readonly Heard<{ readonly coverage: Coverage }>[],
  unmapped: readonly Unmapped[],
): Coverage {
  const sources: SourceCoverage[] = [];
  for (const one of heard) addLines(sources, one);
  for (const { member, regions, error } of unmapped) sources.push(member.failedLine(regions, error, 0));
  return { sources };
}

/** A source that says itself that a part of it did not answer (a federation, say) is taken at its word. */
function addLines(sources: SourceCoverage[], heard: Heard<{ readonly coverage: Coverage }>): void {
  const { member, regions, answer, error, tookMs } = heard;
  if (error) sources.push(member.failedLine(regions, error, tookMs));
  else if (answer?.coverage.sources.some((line) => line.state !== "ANSWERED")) sources.push(...answer.coverage.sources);
  else sources.push(member.answeredLine(regions, tookMs));
}
