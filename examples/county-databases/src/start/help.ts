export const helpText = `npm start -- [options]

Brings up the demo city Fuyang (nine databases, 2022–2024) and the gateway over it.
启动示例城市阜阳（九个数据库，2022–2024 年）及其统一查询网关。

  -p, --port <port>   port of the gateway, 0 for any free one (default 4000)  网关端口
      --data <dir>    folder of the demo data (default .zwgk/demo-city)        数据目录
      --fresh         build the demo data again from its seed; what was        重新生成数据（写入的数据
                      written there goes                                       将丢失）
      --json          print one line of JSON instead of the screen             仅输出一行 JSON
  -h, --help          this text                                                显示帮助

Ctrl-C stops everything. 按 Ctrl-C 停止。`;
