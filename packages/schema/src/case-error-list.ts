import { type ErrorEntry, entry } from "./error-entry.js";

/** The codes of errors about cases, their letters, numbers and files, and about reports. */
export const caseErrorList = {
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
} as const satisfies Record<string, ErrorEntry>;
