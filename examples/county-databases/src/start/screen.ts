import type { SourceStatus } from "@zwgk/gateway";
import type { DemoKey } from "./demo-keys.js";
import { padTo } from "./terminal.js";

/** What a started demo city tells about itself. */
export interface Started {
  readonly url: string;
  readonly sources: readonly SourceStatus[];
  readonly keys: readonly DemoKey[];
}

/** One screen: where to look, the nine sources and their state, the keys, and three things to try. */
export function screen({ url, sources, keys }: Started, language: "en" | "zh"): string {
  const words = texts[language];
  const keyOf = new Map(keys.map((key) => [key.region, key.key]));
  const rows = sources.map((source) => {
    const region = source.regions[0] ?? "";
    const latency = source.latencyMs === null ? "" : `${source.latencyMs.toFixed(1)} ms`;
    return `  ${padTo(source.label[language], 18)}${padTo(region, 8)}${padTo(words[source.state], 8)}${padTo(latency, 9)}${keyOf.get(region) ?? ""}`;
  });
  const first = keys.find((key) => key.region !== "341200") ?? keys[0];
  return [
    "",
    `  zwgk · ${words.title}`,
    "",
    `  GraphQL   ${url}`,
    `  GraphiQL  ${url}  ${words.inBrowser}`,
    "",
    `  ${padTo(words.source, 18)}${padTo(words.region, 8)}${padTo(words.state, 8)}${padTo(words.latency, 9)}${words.key}`,
    ...rows,
    "",
    `  ${words.tryThis}`,
    `  1  ${words.open} ${url} ${words.runTab}`,
    `  2  curl -s ${url} -H 'content-type: application/json' \\`,
    `       -d '{"query":"{ documents(first: 3) { nodes { title publisher { name } } coverage { expected answered } } }"}'`,
    `  3  npm run report -- --year 2023 --as-of 2023-12-20 --url ${url}`,
    "",
    `  ${words.writing} Authorization: Bearer ${first?.key.slice(0, 24) ?? ""}…`,
    `  ${words.stop}`,
    "",
  ].join("\n");
}

const texts = {
  en: {
    title: "Fuyang, nine databases as one",
    inBrowser: "(in a browser)",
    source: "source",
    region: "region",
    state: "state",
    latency: "latency",
    key: "demo API key (for writing, and for cases)",
    UP: "up",
    DOWN: "down",
    SUSPENDED: "paused",
    tryThis: "Three things to try:",
    open: "open",
    runTab: "and run the six saved queries, one per tab; those about cases need a key",
    writing: "Publishing needs a key:",
    stop: "Ctrl-C stops everything.",
  },
  zh: {
    title: "阜阳市，九个数据库合而为一",
    inBrowser: "（用浏览器打开）",
    source: "数据来源",
    region: "区划",
    state: "状态",
    latency: "延迟",
    key: "演示密钥（用于写入和办件）",
    UP: "正常",
    DOWN: "中断",
    SUSPENDED: "暂停",
    tryThis: "试一试：",
    open: "打开",
    runTab: "运行六个示例查询（每个标签一个）；办件查询需携带密钥",
    writing: "发布文件需携带密钥：",
    stop: "按 Ctrl-C 停止。",
  },
} as const;
