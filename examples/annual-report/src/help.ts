import type { Text } from "./figure.js";

/** What `--help` prints. */
export const help: Text = {
  zh: `用法：npm run report -- [选项]

由网关中的指标生成本年度政务公开工作总结，每个数字都注明口径和来源。

  --year <年份>        统计年度。默认：--as-of 所在年；否则演示城市为 2023，其他网关为上一年
  --region <代码>      六位行政区划代码。默认 341200（阜阳市）
  --as-of <日期>       统计截止日期，如 2023-12-20。默认：该年最后一天；当年为今天
  --out <目录>         输出目录。默认 ./reports/<代码>-<年份>
  --url <地址>         网关地址。不给时启动演示城市，用完即停
  --api-key <密钥>     访问网关的密钥。读取公开数据不需要。也可用环境变量 ZWGK_API_KEY
  --allow-partial      有指标数据未齐时也以 0 退出
  --lang zh|en         终端提示的语言。默认 zh；文件一律为中文
  --help               显示本说明

输出：summary.docx、summary.html、summary.md、figures.json
退出码：0 完成；1 失败；2 参数有误（未写任何文件）；3 有指标数据未齐（文件照写并标明，加 --allow-partial 则为 0）`,
  en: `Usage: npm run report -- [options]

Writes the year's work summary (政务公开工作总结) from a gateway's figures, each number with its definition and sources.

  --year <year>        Year of the report. Default: the year of --as-of; else 2023 for the demo city, last year for a gateway
  --region <code>      Six-digit region code. Default: 341200 (Fuyang)
  --as-of <date>       Last day counted, such as 2023-12-20. Default: the year's last day, or today in the current year
  --out <folder>       Where to write. Default: ./reports/<code>-<year>
  --url <address>      The gateway's address. Without it the demo city is started for the run
  --api-key <key>      Key for the gateway; public data need none. Also read from ZWGK_API_KEY
  --allow-partial      Exit 0 even where a figure is not covered
  --lang zh|en         Language of the messages. Default: zh; the files are always Chinese
  --help               This text

Writes summary.docx, summary.html, summary.md and figures.json.
Exit code: 0 done; 1 failed; 2 bad arguments, nothing written; 3 a figure is not covered (the files are written and say so; 0 with --allow-partial)`,
};
