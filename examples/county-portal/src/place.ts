import { type Client, createClient, type Label, type Language, UsageError, ZwgkClientError } from "@zwgk/sdk";
import { exit, Failure } from "./failure.js";

/** Refuses a key that can't be sent, before anyone fills in a form. @throws Failure */
export function refuseKey(url: string, apiKey: string | null): void {
  if (apiKey === null) return;
  const of = (language: Language) => {
    try {
      createClient({ url, apiKey, language });
      return null;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return error.message;
    }
  };
  const [zh, en] = [of("zh"), of("en")];
  if (zh !== null && en !== null) throw new Failure(exit.badArguments, { zh, en });
}

/** What the gateway calls the region; also shows, before anyone visits, that there is a gateway. @throws Failure */
export async function placeOf(url: string, region: string, language: Language): Promise<Label> {
  try {
    const client = createClient({ url, language, timeoutMs: 15_000, retries: 1 });
    return await named(client, region);
  } catch (error) {
    if (!(error instanceof ZwgkClientError)) throw error;
    const sentence = `${error.message} [${error.code}]`;
    throw new Failure(
      exit.failed,
      {
        zh: `未能从网关读取数据。${sentence}没有网关时，可先在另一终端运行 npm start 启动演示城市。`,
        en: `Nothing could be read from the gateway. ${sentence} Without a gateway, run npm start in another terminal first.`,
      },
      error,
    );
  }
}

async function named(client: Client, region: string): Promise<Label> {
  const sources = await client.sources.list();
  const own = sources.find((source) => source.regions[0] === region);
  if (own) return own.label;
  const known = sources.flatMap(({ regions, label }) => (regions[0] ? [{ region: regions[0], label }] : []));
  const list = (language: Language) => known.map((one) => `${one.region} ${one.label[language]}`);
  throw new Failure(exit.badArguments, {
    zh: `网关中没有 ${region} 的来源库。--region 可以是：${list("zh").join("、")}。`,
    en: `The gateway has no source of ${region}. --region may be: ${list("en").join(", ")}.`,
  });
}
