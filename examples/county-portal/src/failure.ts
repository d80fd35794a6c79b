import type { Label } from "@zwgk/sdk";

/** How the program ends. */
export const exit = { fine: 0, failed: 1, badArguments: 2 } as const;

/** An end that the user is told about in one sentence, with what to do. */
export class Failure extends Error {
  readonly code: number;
  readonly text: Label;

  constructor(code: number, text: Label, cause?: unknown) {
    super(text.en, { cause });
    this.name = "Failure";
    this.code = code;
    this.text = text;
  }
}
