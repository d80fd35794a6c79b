import { randomUUID } from "node:crypto";
import { BadInputError, checkedSoonDays, dueCases, type Language, reminderMessage, ZwgkError } from "@zwgk/schema";
import { Command } from "commander";
import { deliver } from "../../webhook/deliver.js";
import { givenRegions } from "../given-regions.js";
import { terminalLanguage } from "../language.js";
import { type OpenCity, withGateway } from "../with-gateway.js";

interface RemindOptions {
  readonly config: string;
  readonly webhook?: string;
  readonly secretEnv?: string;
  readonly region?: readonly string[];
  readonly soonDays?: string;
  readonly dryRun: boolean;
}

/** Milliseconds for the cases of one region. */
const budget = 120_000;

/** `zwgk remind`: posts what is overdue and due soon to a webhook. Exit code 1 when a message could not be delivered. */
export function remindCommand(): Command {
  return new Command("remind")
    .description(
      "Post overdue cases and those due soon to a webhook, signed; for cron\n向 Webhook 推送逾期与临期办件（带签名，供定时任务使用）",
    )
    .allowExcessArguments(false)
    .option("-c, --config <file>", "configuration file / 配置文件", "zwgk.yaml")
    .option("-w, --webhook <url>", "address to post to / 推送地址")
    .option("-s, --secret-env <name>", "environment variable that holds the shared secret / 存放共享密钥的环境变量名")
    .option("-r, --region <code...>", "only these regions / 只推送这些区划")
    .option("--soon-days <days>", "working days within which a case is due soon / 临期工作日数")
    .option("--dry-run", "print the messages, and post nothing / 仅输出，不推送", false)
    .addHelpText(
      "after",
      `
One JSON message for each region, signed in the header Zwgk-Signature; how a receiver verifies it: docs/reminders.md
A try takes at most 10 s; what may pass (no answer, 408, 429, 5xx) is tried again after 1, 5 and 20 s. Redirections are not followed.
每个区划一条 JSON 消息，签名在 Zwgk-Signature 请求头中，验证方法见 docs/reminders.md
每次推送最多 10 秒；无答复、408、429、5xx 在 1、5、20 秒后重试；不跟随重定向。

Exit codes / 退出码:
  0  all delivered / 全部送达
  1  refused options, or a message that could not be made or delivered / 参数有误，或有消息未能生成或送达`,
    )
    .action(remind);
}

async function remind(options: RemindOptions): Promise<void> {
  const language = terminalLanguage(process.env);
  const send = options.dryRun ? print : senderTo(options);
  const soonDays = options.soonDays === undefined ? null : wholeNumber(options.soonDays);
  await withGateway(options.config, async (city) => {
    const known = city.regions.map((one) => one.region);
    for (const region of options.region ? givenRegions(options.region, known) : known) {
      await remindOf(region, city, soonDays, send).catch((error: unknown) => {
        process.exitCode = 1;
        console.error(`${region}: ${sentenceOf(error, language)}`);
      });
    }
  });
}

type Send = (id: string, body: string, region: string) => Promise<void>;

async function remindOf(region: string, city: OpenCity, soonDays: number | null, send: Send): Promise<void> {
  const frame = city.frame(budget);
  const soon = checkedSoonDays(soonDays, frame);
  const id = randomUUID();
  const message = reminderMessage(await dueCases(region, soon, frame), soon);
  await send(id, JSON.stringify({ id, ...message }), region);
}

async function print(_id: string, body: string): Promise<void> {
  console.log(body);
}

function senderTo({ webhook, secretEnv }: RemindOptions): Send {
  const url = address(webhook);
  if (secretEnv === undefined) {
    throw refused("--secret-env", "name the environment variable that holds the secret", "请给出存放密钥的环境变量名");
  }
  const secret = process.env[secretEnv];
  if (!secret) {
    throw refused(
      "--secret-env",
      `the environment variable ${secretEnv} holds no secret`,
      `环境变量 ${secretEnv} 中没有密钥`,
    );
  }
  return async (id, body, region) => {
    await deliver({ url, id, body, secret });
    console.log(`✓ ${region} ${id}`);
  };
}

function address(webhook: string | undefined): string {
  const url = webhook !== undefined && URL.canParse(webhook) ? new URL(webhook) : null;
  // fetch takes no address with a password; and this one would stand in everybody's list of processes.
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  const detail = [
    "give an http or https address without user and password",
    "请给出不含用户名和密码的 http 或 https 地址",
  ] as const;
  throw refused("--webhook", ...detail);
}

function wholeNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw refused("--soon-days", "give a whole number of working days", "请给出工作日数（整数）");
}

function refused(field: string, en: string, zh: string): BadInputError {
  return new BadInputError({ field, detail: { en, zh } });
}

function sentenceOf(error: unknown, language: Language): string {
  if (!(error instanceof ZwgkError)) return String(error);
  return `${error.what(language)}${language === "zh" ? "" : " "}${error.next(language)} [${error.code}]`;
}
