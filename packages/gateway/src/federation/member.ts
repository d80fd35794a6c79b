import {
  type CoverageState,
  type ErrorCode,
  type Label,
  type Source,
  type SourceCoverage,
  SourceFailedError,
  ZwgkError,
} from "@zwgk/schema";

/** One source of a federation, with what is remembered of it while the process lives. */
export class Member {
  readonly source: Source;
  /** When it last answered anything; null: not yet. */
  lastGood: number | null = null;
  /** Whose system it is, as its last probe said. */
  vendor: Label | null = null;

  constructor(source: Source) {
    this.source = source;
  }

  get lastGoodAt(): string | null {
    return this.lastGood === null ? null : instant(this.lastGood);
  }

  answeredLine(regions: readonly string[], tookMs: number): SourceCoverage {
    const { id, label } = this.source;
    const lastGoodAt = this.lastGoodAt;
    return { source: id, label, regions, state: "ANSWERED", code: null, reason: null, lastGoodAt, tookMs };
  }

  failedLine(regions: readonly string[], error: ZwgkError, tookMs: number): SourceCoverage {
    const { id, label } = this.source;
    const reason = { en: error.what("en"), zh: error.what("zh") };
    const state = states[error.code] ?? "FAILED";
    return { source: id, label, regions, state, code: error.code, reason, lastGoodAt: this.lastGoodAt, tookMs };
  }

  /** What a caller may know of an error: our own as they are, anything else only as a failure of the source. */
  masked(error: unknown): ZwgkError {
    return error instanceof ZwgkError ? error : new SourceFailedError({ source: this.source.label }, { cause: error });
  }
}

const states: Partial<Record<ErrorCode, CoverageState>> = {
  SOURCE_LATE: "LATE",
  NOT_MAPPED: "NOT_MAPPED",
  NOT_PERMITTED: "NOT_PERMITTED",
};

let last = { at: Number.NaN, text: "" };

/** An ISO instant. The sources of one answer mostly answer in the same millisecond, so the last text is kept. */
function instant(at: number): string {
  if (at !== last.at) last = { at, text: new Date(at).toISOString() };
  return last.text;
}
