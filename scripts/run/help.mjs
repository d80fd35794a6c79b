/** @type {Record<string, { line: string, en: string, zh: string, options: [string, string, string][] }>} */
const COMMANDS = {
  start: {
    line: "npm start -- [--port N] [--fresh]",
    en: "Start the demo city: nine databases and one GraphQL gateway over them.",
    zh: "启动示例城市：九个数据库，以及统一访问它们的 GraphQL 网关。",
    options: [
      ["--port N", "the gateway's port", "网关端口"],
      ["--fresh", "make the data again from its seed", "按固定种子重新生成数据"],
    ],
  },
  report: {
    line: "npm run report -- --year 2023 --region 341200 --as-of 2023-12-20 --out DIR [--url URL] [--allow-partial]",
    en: "Write the year's work summary, every number bound to a figure.",
    zh: "生成年度政务公开工作总结，每个数字都可追溯到指标。",
    options: [
      ["--year N", "the year", "年度"],
      ["--region CODE", "the region's code", "行政区划代码"],
      ["--as-of DATE", "count up to this day", "统计截止日期"],
      ["--out DIR", "where the files go", "输出目录"],
      ["--url URL", "the gateway; without it the demo city is brought up", "网关地址；不填则临时启动示例城市"],
      ["--allow-partial", "exit 0 even where a figure is not fully covered", "指标覆盖不全时仍以 0 退出"],
    ],
  },
  bench: {
    line: "npm run bench -- [options]",
    en: "Measure the gateway against a raw server that does the same work.",
    zh: "与完成同样工作的裸服务器对比，测量网关性能。",
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
  const rows = options.map(([flag, english, chinese]) => `    ${flag.padEnd(16)} ${english} / ${chinese}`);
  return [line, `  ${en}`, `  ${zh}`, ...rows].join("\n");
}
