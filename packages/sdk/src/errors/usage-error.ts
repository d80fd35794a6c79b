import type { Language, Message } from "../language.js";
import { ZwgkClientError } from "./client-error.js";

/** The client was set up or called in a way that can't work; nothing was sent. */
export class UsageError extends ZwgkClientError {
  override readonly name = "UsageError";
  readonly code = "BAD_USAGE";

  constructor(what: Message, next: Message, language: Language) {
    super(what[language], next[language], false);
  }
}
