import type { Text } from "./figure.js";

/** How the program ends. */
export const exit = { fine: 0, failed: 1, badArguments: 2, uncovered: 3, notFinal: 4, interrupted: 130 } as const;

/** An end that the user is told about in one sentence, with what to do. */
export class Failure extends Error {
  readonly code: number;
  readonly text: Text;

  constructor(code: number, text: Text, cause?: unknown) {
    super(text.en, { cause });
    this.name = "Failure";
    this.code = code;
    this.text = text;
  }
}

/** An argument that can't be used; nothing has been written. */
export function badArgument(zh: string, en: string): Failure {
  return new Failure(exit.badArguments, { zh, en });
}
