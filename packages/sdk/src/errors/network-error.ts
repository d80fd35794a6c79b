import type { Language } from "../language.js";
import { type ErrorPlace, ZwgkClientError } from "./client-error.js";
import { sendAgain } from "./send-again.js";

/** The gateway could not be reached, or the connection broke. Its cause is what fetch threw. */
export class NetworkError extends ZwgkClientError {
  override readonly name = "NetworkError";
  readonly code = "NETWORK_FAILED";

  constructor(url: string, language: Language, place: ErrorPlace) {
    const what = {
      en: `The gateway at ${url} can't be reached, or the connection broke.`,
      zh: `无法连接网关 ${url}，或连接中断。`,
    };
    const check = {
      en: "Check the address and the network, then try again.",
      zh: "请检查地址和网络后重试。",
    };
    super(what[language], sendAgain(check, place)[language], true, place);
  }
}
