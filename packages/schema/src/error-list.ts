import type { Label } from "./label.js";

/** What the list says of one error code; `docs/errors.md` is generated from it. */
export interface ErrorEntry {
  /** HTTP status when the whole request fails with it. */
  readonly status: number;
  /** What happened; `{name}` stands for a parameter of the error. */
  readonly what: Label;
  /** What happened, where the code has another reason besides. */
  readonly besides?: Label;
  /** What to do next. */
  readonly next: Label;
}

const entry = (status: number, en: string, zh: string, nextEn: string, nextZh: string): ErrorEntry => ({
  status,
  what: { en, zh },
  next: { en: nextEn, zh: nextZh },
});

/** The one list of error codes. A code never changes its meaning; new ones are added. */
export const errorList = {
  MALFORMED_REQUEST: entry(
    400,
    "The request is not a GraphQL request: {detail}.",
    "请求不是有效的 GraphQL 请求：{detail}。",
    'Send JSON {"query": …, "variables": …} with content-type application/json.',
    '请以 application/json 发送 {"query": …, "variables": …}。',
  ),
  QUERY_SYNTAX: entry(
    400,
    "The query can't be read: {detail}.",
    "查询语句有语法错误：{detail}。",
    "Correct the query at the given place.",
    "请按指出的位置修改查询语句。",
  ),
  QUERY_INVALID: entry(
    400,
    "The query doesn't fit the schema: {detail}.",
    "查询与模式不符：{detail}。",
    "Compare it with the schema, in GraphiQL or schema.graphql.",
    "请对照 GraphiQL 或 schema.graphql 中的模式修改。",
  ),
  QUERY_TOO_COSTLY: entry(
    400,
    "The query asks for too much at once: {detail}.",
    "查询一次请求的内容过多：{detail}。",
    "Ask for fewer fields, levels or records, in several queries.",
    "请减少字段、层级或条数，分多次查询。",
  ),
  BAD_INPUT: entry(
    400,
    "{field} is not acceptable: {detail}.",
    "{field} 的值不符合要求：{detail}。",
    "Correct the value and send it again; nothing was written.",
    "请更正后重新提交；未写入任何内容。",
  ),
  BAD_DATE: entry(
    400,
    "{value} is not a date or an instant that exists.",
    "{value} 不是有效的日期或日期时间。",
    "Give a date as 2023-12-20, an instant with its offset as 2023-12-20T17:40:00+08:00.",
    "日期请写作 2023-12-20，日期时间须带时区偏移，如 2023-12-20T17:40:00+08:00。",
  ),
  IMPOSSIBLE_FILTER: entry(
    400,
    "The filter can't be met: {detail}.",
    "筛选条件不可能成立：{detail}。",
    "Correct the filter.",
    "请更正筛选条件。",
  ),
  UNKNOWN_REGION: entry(
    400,
    "There is no region {region} among the city and its counties.",
    "{region} 不是本市或所辖区县的代码。",
    "Use one of these codes: {known}. A township is chosen by a filter.",
    "请使用以下代码之一：{known}。乡镇请用筛选条件选择。",
  ),
  PAGE_TOO_LARGE: entry(
    400,
    "A page of {asked} is larger than the {limit} allowed.",
    "每页 {asked} 条超过上限 {limit} 条。",
    "Ask for at most {limit} and page on with the cursor.",
    "请每页不超过 {limit} 条，并用游标继续翻页。",
  ),
  CURSOR_INVALID: entry(
    400,
    "The cursor was not made by this gateway, or was altered.",
    "游标不是本网关签发的，或已被改动。",
    "Start again from the first page.",
    "请从第一页重新开始。",
  ),
  CURSOR_OF_OTHER_QUERY: entry(
    400,
    "The cursor belongs to another query.",
    "游标属于另一个查询。",
    "Use a cursor only with the filter, order and regions that gave it, or start from the first page.",
    "游标只能与产生它的筛选、排序和区划一起使用；否则请从第一页开始。",
  ),
  NOT_FOUND: entry(
    404,
    "There is no {entity} {id}.",
    "没有 {entity} {id}。",
    "Check the id; it comes from a list of this gateway.",
    "请核对 id；id 应取自本网关的列表。",
  ),
  COVERAGE_NOT_MET: entry(
    503,
    "The answer doesn't have the coverage you require: {missing}.",
    "结果未达到所要求的覆盖范围：{missing}。",
    "Try again later, or require less with requireCoverage: ANY.",
    "请稍后重试，或以 requireCoverage: ANY 放宽要求。",
  ),
  KEY_UNKNOWN: entry(
    401,
    "The API key is not known, or was revoked.",
    "API 密钥无效或已撤销。",
    "Send a valid key as «Authorization: Bearer …».",
    "请以“Authorization: Bearer …”携带有效密钥。",
  ),
  KEY_REQUIRED: entry(
    401,
    "This needs an API key.",
    "此操作需要 API 密钥。",
    "Send a key as «Authorization: Bearer …».",
    "请以“Authorization: Bearer …”携带密钥。",
  ),
  NOT_PERMITTED: entry(
    403,
    "The key {key} may not do this in region {region}: {reason}.",
    "密钥 {key} 无权在区划 {region} 执行此操作：{reason}。",
    "Use a key of that region: EDITOR or OPERATOR to write, HANDLER or REVIEWER for cases, OPERATOR to read the audit.",
    "请使用该区划的密钥：写入须为 EDITOR 或 OPERATOR，办理申请须为 HANDLER 或 REVIEWER，查看审计须为 OPERATOR。",
  ),
  NOT_WRITABLE: {
    ...entry(
      409,
      "{entity} of region {region} can't be written through this gateway.",
      "区划 {region} 的 {entity} 不能通过本网关写入。",
      "Write it where it is kept.",
      "请在原系统中办理。",
    ),
    besides: {
      en: "Region {region} keeps its {entity} records in a table of its own and registers them there; their cases are kept here all the same, with recordCaseEvent.",
      zh: "区划 {region} 的 {entity} 由其自有业务系统登记；登记后仍可通过 recordCaseEvent 在本网关记录办理台账。",
    },
  },
  NOT_MAPPED: entry(
    400,
    "{source} doesn't map {what}.",
    "{source} 未映射 {what}。",
    "Leave it out for this source, or extend its mapping.",
    "请对该来源省略此项，或补充其映射。",
  ),
  IDEMPOTENCY_CONFLICT: entry(
    409,
    "The idempotency key {key} was used for another input.",
    "幂等键 {key} 已用于另一份输入。",
    "Use a new key for a new write.",
    "新的写入请使用新的幂等键。",
  ),
  VERSION_CONFLICT: entry(
    409,
    "{id} has changed since you read it.",
    "{id} 在你读取之后已被修改。",
    "Read it again, apply your change, and send it with the new version.",
    "请重新读取，修改后以新的版本号提交。",
  ),
  CASE_REFUSED: entry(
    409,
    "The case doesn't take this event: {why}.",
    "该件不能登记此环节：{why}。",
    "{next}. case.availableActions says the same.",
    "{next}。详见 case.availableActions。",
  ),
  LETTER_INCOMPLETE: entry(
    409,
    "The letter lacks {elements}.",
    "文书缺少：{elements}。",
    "Add what is missing; case.letter shows the letter as it is and names the same.",
    "请补充所缺内容；case.letter 可预览文书并列出所缺内容。",
  ),
  NUMBER_TAKEN: entry(
    409,
    "The number {number} is another record's in region {region}.",
    "编号 {number} 在区划 {region} 已被使用。",
    "Give another number, or none: then one is given out.",
    "请更换编号，或不填写编号由系统编号。",
  ),
  REPORT_HAS_ERRORS: entry(
    409,
    "The report can't be frozen: {count} errors stand ({rules}).",
    "报告不能固化：尚有 {count} 处勾稽错误（{rules}）。",
    "Mend what check.findings names and send it again, or say in withErrors why it is published as it is.",
    "请按 check.findings 更正后重新提交；确需公布的，请在 withErrors 中说明理由。",
  ),
  FILE_TOO_LARGE: entry(
    413,
    "The file is larger than the {limit} bytes allowed.",
    "文件超过 {limit} 字节的上限。",
    "Scan it with less resolution, or send it in several files.",
    "请降低扫描分辨率，或分成多个文件提交。",
  ),
  FILE_TYPE_REFUSED: entry(
    415,
    "The file is not taken: {detail}.",
    "不接收该文件：{detail}。",
    "Send one of these: {types}.",
    "请提交以下类型之一：{types}。",
  ),
  FILE_HASH_MISMATCH: entry(
    400,
    "The file that arrived has the SHA-256 {actual}, not {given}.",
    "收到的文件 SHA-256 为 {actual}，与所给 {given} 不符。",
    "Send it again; nothing was kept.",
    "请重新提交；未保存任何内容。",
  ),
  FILE_NOT_FOUND: entry(
    404,
    "Region {region} has no file {sha256}.",
    "区划 {region} 没有文件 {sha256}。",
    "Send the file first (PUT /files/{region}), and give the hash that the answer has.",
    "请先上传文件（PUT /files/{region}），并使用返回的摘要。",
  ),
  REQUEST_NOT_RECOGNISED: entry(
    404,
    "No request fits this registration number, query code and name together.",
    "登记编号、查询码与申请人姓名不匹配，未查询到申请。",
    "Compare all three with the receipt of the application; the name is the applicant's.",
    "请对照收件回执核对以上三项；姓名须为申请人姓名或名称。",
  ),
  TOO_MANY_ATTEMPTS: entry(
    429,
    "There were too many attempts.",
    "尝试次数过多。",
    "Try again after {until}.",
    "请在 {until} 之后再试。",
  ),
  WRITE_IN_PROGRESS: entry(
    409,
    "A write under this idempotency key is still under way.",
    "同一幂等键的写入仍在进行。",
    "Ask for its receipt in a few seconds.",
    "请几秒后查询其回执。",
  ),
  WRITE_UNCERTAIN: entry(
    503,
    "The source {source} did not say whether the write took place.",
    "来源 {source} 未答复写入是否成功。",
    "Send the same write with the same idempotency key: it is found and finished, or done once.",
    "请用同一幂等键重新提交：系统会查明并补完，或只写一次。",
  ),
  SOURCE_LATE: entry(
    504,
    "{source} did not answer in time.",
    "{source} 未在时限内答复。",
    "Try again later.",
    "请稍后重试。",
  ),
  SOURCE_FAILED: {
    ...entry(
      503,
      "{source} can't be reached or refused the question.",
      "{source} 无法连接或拒绝了查询。",
      "Try again later; the operator finds the cause in the log.",
      "请稍后重试；运维人员可在日志中查看原因。",
    ),
    besides: {
      en: "{source} is not read: its mapping does not fit its database.",
      zh: "{source} 暂不读取：映射与其数据库不符。",
    },
  },
  SOURCE_SUSPENDED: entry(
    503,
    "{source} has failed repeatedly and is not being asked for now.",
    "{source} 连续失败，暂停查询。",
    "It is tried again by itself within seconds.",
    "系统会在数秒内自动重试。",
  ),
  NUMBERS_EXHAUSTED: entry(
    409,
    "No index number is left for {organization} in {month}.",
    "{organization} 在 {month} 的索引号已用完。",
    "Publish next month, or give an index number of your own.",
    "请于下月发布，或自行给出索引号。",
  ),
  CONFIG_INVALID: entry(
    500,
    "{file}: {path}: {detail}.",
    "{file}：{path}：{detail}。",
    "Correct the file and start again.",
    "请更正该文件后重新启动。",
  ),
  MAPPING_INVALID: entry(
    500,
    "{file}: {path}: {detail}.",
    "{file}：{path}：{detail}。",
    "Correct the mapping; zwgk check shows all such places at once.",
    "请更正映射；zwgk check 可一次列出所有此类问题。",
  ),
  PORT_TAKEN: entry(
    500,
    "Port {port} is taken.",
    "端口 {port} 已被占用。",
    "Stop the program that uses it, or choose another with --port.",
    "请停止占用它的程序，或用 --port 指定其他端口。",
  ),
  NOT_DELIVERED: entry(
    502,
    "{url} did not take what was sent: {detail}.",
    "{url} 未接收推送内容：{detail}。",
    "Check the address and whoever receives there, then send it again.",
    "请检查地址与接收方后重新发送。",
  ),
  INTERNAL: entry(
    500,
    "Something went wrong here ({reference}).",
    "系统内部错误（{reference}）。",
    "Report the reference to the operator; the log has the cause.",
    "请将编号告知运维人员，原因见日志。",
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorList;
