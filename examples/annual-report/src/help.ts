import type { Text } from "./figure.js";

/** What `--help` prints. */
export const help: Text = {
  zh: `用法：npm run report -- [选项]

由网关中的数据生成两份文件：年度政务公开工作总结（工作总结），以及政府信息公开工作年度报告（法定年度报告，
国办公开办函〔2021〕30号格式）。每个数字都注明口径和来源。

  --year <年份>        统计年度。默认：--as-of 所在年；否则演示城市为 2023，其他网关为上一年
  --region <代码>      六位行政区划代码。默认 341200（阜阳市）
  --as-of <日期>       统计截止日期，如 2023-12-20。默认：该年最后一天；当年为今天
  --out <目录>         输出目录。默认 ./reports/<代码>-<年份>
  --url <地址>         网关地址。不给时启动演示城市，用完即停
  --api-key <密钥>     访问网关的密钥。读取公开数据不需要。也可用环境变量 ZWGK_API_KEY
  --allow-partial      有指标数据未齐时也以 0 退出
  --lang zh|en         终端提示的语言。默认 zh；文件一律为中文
  --help               显示本说明

  --form <种类>        summary 工作总结、statutory 法定年度报告、both 两份。默认 both
法定年度报告（统计期限为全年，与 --as-of 无关）：
  --scope <范围>       OWN 本级政府、DEPARTMENTS 所属部门、ALL 汇总。默认 ALL；口径请与政务公开主管部门确认
  --final              要求定稿：有错误或单元格暂无数据时只写草稿，并以 4 退出
  --body <名称>        标题中的机关名。默认由行政区划名称得出
  --site <网址>        电子版网址，写入引言
  --contact <文字>     联系方式，写入引言
  --narrative <目录>   本机关的文字：lead.md、1.md、5.md、6.md，缺哪个由报表数据生成哪个；
                       {{t3.newReceived.total}} 代表该单元格的数字，文中引用的数字由网关核对
  --fees <元>          收费台账中的本年信息处理费，没有收取的给出 0。默认为各件办理台账的缴费之和；
                       台账不全的写明暂无数据，不能定稿
  --reorganised        当年机构有调整：结转数与上年不同时只须说明
  --sample             不访问网关，打印公开的样例报表（默认写入 ./reports/sample-2025）；样例未载明信息处理费，
                       加 --fees 0 方可定稿

输出：summary.docx、summary.html、summary.md、figures.json；
      statutory.docx、statutory.html、statutory.xlsx、statutory.json
退出码：0 完成；1 失败；2 参数有误（未写任何文件）；3 有数据未齐（文件照写并标明，加 --allow-partial 则为 0）；
        4 加 --final 而不能定稿（只写草稿）`,
  en: `Usage: npm run report -- [options]

Writes two documents from a gateway's numbers, each number with its definition and sources: the year's work summary
(政务公开工作总结), and the statutory annual report (政府信息公开工作年度报告, in the form of 国办公开办函〔2021〕30号).

  --year <year>        Year of the report. Default: the year of --as-of; else 2023 for the demo city, last year for a gateway
  --region <code>      Six-digit region code. Default: 341200 (Fuyang)
  --as-of <date>       Last day counted, such as 2023-12-20. Default: the year's last day, or today in the current year
  --out <folder>       Where to write. Default: ./reports/<code>-<year>
  --url <address>      The gateway's address. Without it the demo city is started for the run
  --api-key <key>      Key for the gateway; public data need none. Also read from ZWGK_API_KEY
  --allow-partial      Exit 0 even where a figure is not covered
  --lang zh|en         Language of the messages. Default: zh; the files are always Chinese
  --help               This text

  --form <kind>        summary, statutory or both. Default: both
The statutory report, which is for the whole year, whatever --as-of says:
  --scope <scope>      OWN: the government itself; DEPARTMENTS: its departments; ALL: everything. Default: ALL; ask the
                       office in charge which it wants
  --final              Ask for the final form: where an error stands or a cell has no number, drafts are written and
                       the exit code is 4
  --body <name>        Name of the body in the title. Default: made from the region's name
  --site <address>     Where the electronic version is, for the lead
  --contact <text>     Whom to ask, for the lead
  --narrative <folder> The body's own text: lead.md, 1.md, 5.md, 6.md; what isn't there is written from the tables.
                       {{t3.newReceived.total}} stands for the number of that cell; numbers quoted are checked
  --fees <yuan>        Fees for processing information by the ledger; 0 where there were none. Default: what was
                       paid by the ledgers of the cases; where those don't tell, the report is a draft
  --reorganised        The body was reorganised in the year: what was carried in need only be explained
  --sample             Print the published sample without a gateway, by default to ./reports/sample-2025; it is a
                       draft until --fees 0 tells its fees

Writes summary.docx, summary.html, summary.md and figures.json; statutory.docx, statutory.html, statutory.xlsx and
statutory.json.
Exit code: 0 done; 1 failed; 2 bad arguments, nothing written; 3 a number is not covered (the files are written and say so; 0 with --allow-partial);
4 not final though --final was asked for (drafts are written)`,
};
