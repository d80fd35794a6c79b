/** @type {Record<string, { line: string, en: string, zh: string, options: [string, string, string][] }>} */
const COMMANDS = {
  start: {
    line: "npm start -- [options]",
    en: "Start the demo city: nine databases and one GraphQL gateway over them.",
    zh: "启动示例城市：九个数据库，以及统一访问它们的 GraphQL 网关。",
    options: [
      ["-p, --port N", "the gateway's port, 0 for any free one (4000)", "网关端口"],
      ["--data DIR", "folder of the demo data (.zwgk/demo-city)", "数据目录"],
      ["--fresh", "make the data again from its seed", "按固定种子重新生成数据"],
      ["--json", "one line of JSON instead of the screen", "仅输出一行 JSON"],
    ],
  },
  report: {
    line: "npm run report -- --year 2023 --region 341200 --as-of 2023-12-20 --out DIR",
    en: "Write the year's work summary and the statutory annual report, every number bound to where it comes from.",
    zh: "生成年度政务公开工作总结和政府信息公开工作年度报告，每个数字都可追溯来源。",
    options: [
      ["--year N", "the year", "年度"],
      ["--region CODE", "the region's code", "行政区划代码"],
      ["--as-of DATE", "count up to this day", "统计截止日期"],
      ["--out DIR", "where the files go", "输出目录"],
      ["--url URL", "the gateway; without it the demo city is brought up", "网关地址；不填则临时启动示例城市"],
      ["--api-key KEY", "key for the gateway; public data need none", "网关密钥；公开数据无需密钥"],
      ["--allow-partial", "exit 0 even where a figure is not fully covered", "指标覆盖不全时仍以 0 退出"],
      ["--lang zh|en", "language of the messages (zh)", "提示语言"],
      ["--form KIND", "summary, statutory or both (both)", "生成哪份文件，默认两份"],
      ["--scope SCOPE", "OWN, DEPARTMENTS or ALL (ALL)", "法定年度报告的统计范围"],
      ["--final", "exit 4 where the statutory report can't be final", "不能定稿时以 4 退出"],
      ["--body NAME", "name of the body in the title", "标题中的机关名"],
      ["--site URL", "where the electronic version is", "电子版网址"],
      ["--contact TEXT", "whom to ask", "联系方式"],
      ["--fees YUAN", "fees for processing information by the ledger", "收费台账中的信息处理费（元）"],
      ["--reorganised", "the body was reorganised in the year", "当年机构有调整"],
      ["--narrative DIR", "the body's own text", "本机关的文字"],
      ["--sample", "print the published sample, without a gateway", "打印公开的样例报表，不访问网关"],
    ],
  },
  bench: {
    line: "npm run bench -- [options]",
    en: "Measure the gateway against a raw server that does the same work.",
    zh: "与完成同样工作的裸服务器对比，测量网关性能。",
    options: [
      ["--documents N", "documents in each of the nine databases (10000)", "九个数据库各自的文件数"],
      ["--body-bytes N", "size of a document's body (2000)", "每份文件正文的字节数"],
      ["--workload LIST", "of w1, w2, w2-page-50, w3, w3-written, w4, w2-same, w3-same (all)", "只测量这些负载"],
      ["--connections LIST", "numbers of connections (1,16,64)", "并发连接数"],
      ["--rounds N", "rounds, interleaved; medians are told (3)", "轮数，交替进行，取中位数"],
      ["--seconds N", "seconds of each measurement (2)", "每次测量的秒数"],
      ["--json FILE", "write the results as JSON", "将结果写成 JSON"],
      ["--markdown FILE", "write them as a page", "将结果写成 Markdown"],
      ["--check", "exit 1 where less than is required was reached", "未达到要求时以 1 退出"],
      ["--fresh", "make the data again", "重新生成数据"],
      ["--data DIR", "folder of the data (.zwgk/bench)", "数据目录"],
      ["--no-pin", "let the system share out the cores", "不固定处理器核心"],
      ["--profile FILE", "write a CPU profile of the gateway", "将网关的 CPU 剖析写入文件"],
    ],
  },
  zwgk: {
    line: "npx zwgk serve | check | keys | print-schema",
    en: "The gateway on your own databases; npx zwgk --help tells the rest.",
    zh: "在自己的数据库上运行网关；详见 npx zwgk --help。",
    options: [],
  },
  check: {
    line: "npm run check",
    en: "Lint, types, and that generated files are what their generators write.",
    zh: "检查代码规范、类型，以及生成的文件是否与生成器输出一致。",
    options: [],
  },
  test: {
    line: "npm test -- [vitest arguments]",
    en: "All checks, then all tests; the last line counts them.",
    zh: "先运行全部检查，再运行全部测试；最后一行给出统计。",
    options: [
      ["--project unit", "only these tests: unit, integration or e2e", "只运行某一类测试：unit、integration 或 e2e"],
    ],
  },
};

/**
 * How a command is used, in English and Chinese; of all commands when none is named.
 * @param {string} [command]
 */
export function usage(command) {
  const chosen = command === undefined ? Object.values(COMMANDS) : [COMMANDS[command]];
  return chosen.flatMap((entry) => (entry === undefined ? [] : [describe(entry)])).join("\n\n");
}

/** @param {{ line: string, en: string, zh: string, options: [string, string, string][] }} entry */
function describe({ line, en, zh, options }) {
  /** @type {[string, string, string][]} */
  const all = [...options, ["-h, --help", "this text", "显示帮助"]];
  const rows = all.map(([flag, english, chinese]) => `    ${flag.padEnd(18)} ${english} / ${chinese}`);
  return [line, `  ${en}`, `  ${zh}`, ...rows].join("\n");
}
