import { UsageError } from "./errors/usage-error.js";
import type { Language } from "./language.js";
import type { CallOptions, ClientOptions, Fetch, HeaderMap, Headers } from "./options.js";

/** The options of one call, complete and checked. */
export interface Settings {
  readonly url: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly retries: number;
  /** What to ask for; undefined leaves it to the runtime. */
  readonly language: Language | undefined;
  /** From the weakest to the strongest. */
  readonly headers: readonly Headers[];
  readonly signal: AbortSignal | undefined;
}

/** The longest wait that every runtime's timer can do. */
const longest = 2_147_483_647;

/** Characters that a header takes, and that keys are made of: fetch would fail as if there were no network. */
const sendable = /^[!-~]+$/;

/** The client's options, checked. @throws UsageError */
export function settingsOf(options: ClientOptions): Settings {
  // Whoever has no types may give nothing.
  const { url, apiKey, language } = options ?? {};
  const fetch: Fetch = options?.fetch ?? ((...args) => globalThis.fetch(...args));
  if (!options?.fetch && !globalThis.fetch) throw noFetch(language);
  if (!isAddress(url)) throw badUrl(url, language);
  if (apiKey && !sendable.test(apiKey)) throw badKey(language);
  const key: readonly HeaderMap[] = apiKey ? [{ authorization: `Bearer ${apiKey}` }] : [];
  const defaults = { timeoutMs: 30_000, retries: 2, language, signal: undefined };
  return withOptions({ url, fetch, ...defaults, headers: key }, options);
}

/** The settings with what one call sets differently. @throws UsageError */
export function withOptions(settings: Settings, options: CallOptions): Settings {
  const { timeoutMs = settings.timeoutMs, retries = settings.retries } = options;
  const { language = settings.language, signal = settings.signal } = options;
  check("timeoutMs", timeoutMs, 1, longest, language);
  check("retries", retries, 0, 100, language);
  const headers = options.headers ? [...settings.headers, options.headers] : settings.headers;
  return { ...settings, timeoutMs, retries, language, signal, headers };
}

/** The headers of the next try, names in lower case. */
export async function headersOf({ headers }: Settings): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const some of headers) {
    const now = typeof some === "function" ? await some() : some;
    for (const [name, value] of Object.entries(now)) all[name.toLowerCase()] = value;
  }
  return all;
}

function check(name: string, value: number, least: number, most: number, language: Language = "en"): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const what = { en: `${name} is ${value}.`, zh: `${name} 的值为 ${value}。` };
  const next = {
    en: `Give a whole number from ${least} to ${most}.`,
    zh: `请给出 ${least} 到 ${most} 之间的整数。`,
  };
  throw new UsageError(what, next, language);
}

/** In a browser an address may be relative to the page. */
function isAddress(url: unknown): boolean {
  const { location } = globalThis as { location?: { readonly href?: string } };
  try {
    return typeof url === "string" && /^https?:$/.test(new URL(url, location?.href).protocol);
  } catch {
    return false;
  }
}

function badUrl(url: unknown, language: Language = "en"): UsageError {
  const what = { en: `The url "${url}" is no web address.`, zh: `url“${url}”不是网址。` };
  const next = {
    en: "Give the gateway's address, such as https://example.org/graphql.",
    zh: "请给出网关地址，如 https://example.org/graphql。",
  };
  return new UsageError(what, next, language);
}

function badKey(language: Language = "en"): UsageError {
  const what = { en: "The apiKey has a character that can't be sent.", zh: "apiKey 含有无法发送的字符。" };
  const next = {
    en: "Give the key as it was handed out (zwgk_…), without spaces and line breaks.",
    zh: "请按签发的原样填写密钥（zwgk_…），不含空格和换行。",
  };
  return new UsageError(what, next, language);
}

function noFetch(language: Language = "en"): UsageError {
  const what = { en: "This runtime has no fetch.", zh: "当前运行环境没有 fetch。" };
  const next = { en: "Give one as createClient({ fetch }).", zh: "请用 createClient({ fetch }) 提供。" };
  return new UsageError(what, next, language);
}
