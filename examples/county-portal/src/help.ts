/** What `--help` prints, in both languages. */
export const help = `用法：npm run start -w @zwgk-examples/county-portal -- [选项]

一个县（市、区）的政府信息公开网站，数据全部经 SDK 取自网关。

  --url <地址>       网关地址。默认 http://127.0.0.1:4000/graphql
  --region <代码>    六位行政区划代码。默认 341202（颍州区）
  --port <端口>      只在本机 127.0.0.1 监听。默认 8080；0 为任一空闲端口
  --api-key <密钥>   本县的写入密钥。给出后才有“发布文件”栏目。建议改用环境变量 ZWGK_API_KEY
  --lang zh|en       终端提示的语言。默认 zh；网页语言由访问者选择
  --help             显示本说明

Usage: npm run start -w @zwgk-examples/county-portal -- [options]

A county's web portal of open government information, read from a gateway through the SDK.

  --url <address>    The gateway's address. Default: http://127.0.0.1:4000/graphql
  --region <code>    Six-digit region code. Default: 341202 (Yingzhou)
  --port <port>      On 127.0.0.1 only. Default: 8080; 0 for any free port
  --api-key <key>    The county's key for writing; with it there is a page to publish. Better given as ZWGK_API_KEY
  --lang zh|en       Language of the terminal. Default: zh; visitors choose that of the pages
  --help             This text

退出码 / Exit code: 0 完成 done; 1 无法启动 can't start; 2 参数有误 bad arguments`;
