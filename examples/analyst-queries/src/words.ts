/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Words;

/** An end that the user is told about in one sentence, with what to do. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly words: Words,
    readonly exitCode: number,
    cause?: unknown,
  ) {
    super(words.en, { cause });
  }
}
