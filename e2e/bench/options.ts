import { parseArgs } from "node:util";
import type { WorkloadId } from "./workloads/workload.js";

/** What the command line asks for. */
export interface Options {
  readonly documents: number;
  readonly bodyBytes: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Empty: all. */
  readonly workloads: readonly string[];
  readonly json: string | null;
  readonly markdown: string | null;
  readonly profile: string | null;
  readonly data: string;
  readonly check: boolean;
  readonly fresh: boolean;
  readonly pin: boolean;
}

const workloadIds: readonly WorkloadId[] = [
  "w1",
  "w2",
  "w2-page-50",
  "w2-places",
  "w3",
  "w3-written",
  "w4",
  "q",
  "q-written",
  "w2-same",
  "w3-same",
];

export const help = `npm run bench -- [options]

Measures the gateway side by side with a limit server that does the same work by hand.
将网关与手工实现同样工作的极限服务器并排测量。

  --documents N        documents in each of the nine databases (10000)
                       九个数据库各自的文件数
  --body-bytes N       size of a document's body (2000)
                       每份文件正文的字节数
  --workload LIST      of ${workloadIds.join(", ")} (all); w2 means its pages
                       只测量这些负载；w2 含各页
  --connections LIST   numbers of connections (1,16,64)
                       并发连接数
  --rounds N           rounds, interleaved; medians are told (3)
                       轮数，交替进行，取中位数
  --seconds N          seconds of each measurement (2)
                       每次测量的秒数
  --json FILE          write the results as JSON
                       将结果写成 JSON
  --markdown FILE      write them as a page for docs/benchmarks.md
                       将结果写成 Markdown
  --check              exit 1 where less than is required was reached
                       未达到要求时以 1 退出
  --fresh              make the data again
                       重新生成数据
  --data DIR           folder of the data (.zwgk/bench)
                       数据目录
  --no-pin             let the system share out the cores
                       不固定处理器核心
  --profile FILE       write a CPU profile of the gateway, to be opened in a browser's developer tools
                       将网关的 CPU 剖析写入文件，可用浏览器开发者工具打开
  --help               this text
                       本说明`;

/** Reads the command line; null when help is asked for. @throws Error saying what is wrong */
export function readOptions(given: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: given.filter((one) => one !== "--"),
    allowNegative: true,
    options: {
      documents: { type: "string", default: "10000" },
      "body-bytes": { type: "string", default: "2000" },
      workload: { type: "string", multiple: true, default: [] },
      connections: { type: "string", default: "1,16,64" },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "2" },
      json: { type: "string" },
      markdown: { type: "string" },
      profile: { type: "string" },
      data: { type: "string", default: ".zwgk/bench" },
      check: { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      pin: { type: "boolean", default: true },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  return {
    documents: whole("--documents", values.documents, 1_100),
    bodyBytes: whole("--body-bytes", values["body-bytes"], 1),
    rounds: whole("--rounds", values.rounds, 1),
    seconds: positive("--seconds", values.seconds),
    connections: values.connections.split(",").map((one) => whole("--connections", one, 1)),
    workloads: values.workload.flatMap((one) => one.toLowerCase().split(",")).flatMap(workloadsNamed),
    json: values.json ?? null,
    markdown: values.markdown ?? null,
    profile: values.profile ?? null,
    data: values.data,
    check: values.check,
    fresh: values.fresh,
    pin: values.pin,
  };
}

function workloadsNamed(name: string): readonly string[] {
  if (name === "w2") return ["w2", "w2-page-50", "w2-places"];
  if (workloadIds.some((id) => id === name)) return [name];
  throw new Error(`--workload ${name}: it is one of ${workloadIds.join(", ")}. 应为其中之一。`);
}

function whole(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`${option} ${text}: give a whole number from ${least}. 应为不小于 ${least} 的整数。`);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 600) return value;
  throw new Error(`${option} ${text}: give a number of seconds up to 600. 应为不超过 600 的秒数。`);
}
