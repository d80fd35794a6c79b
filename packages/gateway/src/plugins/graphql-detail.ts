import type { Label } from "@zwgk/schema";

/** What GraphQL's own messages say, and the same in Chinese; `$1`, `$2` … are the parts in brackets. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, "类型 $2 没有字段 $1"],
  [/^Unknown argument "(\w+)" on (?:field|directive) "([^"]+)"/, "$2 没有参数 $1"],
  [/^(?:Field|Directive) "([^"]+)" argument "(\w+)" of type "([^"]+)" is required/, "$1 缺少必填参数 $2（类型 $3）"],
  [/^Field "(\w+)" of type "([^"]+)" must have a selection of subfields/, "字段 $1（类型 $2）须选择子字段"],
  [/^Field "(\w+)" must not have a selection since type "([^"]+)"/, "字段 $1 的类型 $2 没有子字段"],
  [/^Field "(\w+)" is not defined by type "([^"]+)"/, "输入类型 $2 没有字段 $1"],
  [/^Field "([^"]+)" of required type "([^"]+)" was not provided/, "缺少必填字段 $1（类型 $2）"],
  [/^Fields "([^"]+)" conflict/, "同名字段 $1 的请求互相冲突，请使用别名"],
  [/^Unknown type "(\w+)"/, "没有类型 $1"],
  [/^Unknown fragment "(\w+)"/, "没有片段 $1"],
  [/^Unknown directive "@?(\w+)"/, "没有指令 $1"],
  [/^Cannot spread fragment "(\w+)"/, "片段 $1 引用了自身"],
  [/^Fragment "(\w+)" is never used/, "片段 $1 未被使用"],
  [/^Fragment .*cannot be spread here/, "片段的类型与所在位置不符"],
  [/^There can be only one (\w+) named "\$?(\w+)"/, "名称 $2 重复"],
  [/^Variable "\$(\w+)" is not defined/, "变量 $$$1 未声明"],
  [/^Variable "\$(\w+)" is never used/, "变量 $$$1 未被使用"],
  [
    /^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/,
    "变量 $$$1 的类型为 $2，而此处需要 $3",
  ],
  [
    /^Variable "\$(\w+)" of (?:required|non-null) type "([^"]+)" (?:was not provided|must not be null)/,
    "缺少变量 $$$1（类型 $2）",
  ],
  [/^Value "([^"]+)" does not exist in "(\w+)" enum/, "枚举 $2 没有值 $1"],
  [/^Enum "(\w+)" cannot represent (?:value|non-enum value|non-string value): (.+)/, "$2 不是枚举 $1 的值"],
  [/^Int cannot represent .*: (.+)/, "$1 不是 32 位整数"],
  [/^Float cannot represent .*: (.+)/, "$1 不是数字"],
  [/^Boolean cannot represent .*: (.+)/, "$1 不是布尔值"],
  [/^(?:String|ID) cannot represent .*: (.+)/, "$1 不是文本"],
  [/^Expected (?:value of )?(?:non-nullable )?type "([^"]+)"(?: not to be null)?(?:, found (.+))?/, "应为 $1 类型的值"],
  [/^Expected (.+), found (.+)/, "此处应为 $1，却是 $2"],
  [/^Unexpected (.+)/, "出现意外的 $1"],
  [/^Unterminated string/, "字符串没有结束"],
  [/^Invalid character: (.+)/, "无效字符 $1"],
  [/^There is no operation to choose/, "查询含多个操作，请用 operationName 指明其一"],
  [/^There is no operation (\w+)/, "查询中没有操作 $1"],
  [/^There are no (\w+)s/, "不支持 $1 操作"],
  [/^(?:Query )?[Dd]epth limit of (\d+) exceeded, found (\d+)/, "层级 $2 超过上限 $1"],
  [/^Query Cost limit of (\d+) exceeded, found ([\d.]+)/, "查询成本 $2 超过上限 $1"],
  [/^Aliases limit of (\d+) exceeded, found (\d+)/, "别名 $2 个，超过上限 $1"],
  [/^Directives limit of (\d+) exceeded, found (\d+)/, "指令 $2 个，超过上限 $1"],
  [/^Token limit of (\d+) exceeded/, "查询词元数超过上限 $1"],
  [/^GraphQL introspection has been disabled/, "已关闭模式自省"],
];

/** GraphQL's message about a value of a variable: what is wrong with the value stands behind it. */
const ofVariable = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]*)")?; (.+)$/s;

/** A message of GraphQL's own in both languages; one that isn't known is shown as it is. */
export function detailOf(message: string): Label {
  const en = message.replace(/^Syntax Error: /, "").replace(/[.?]$/, "");
  return { en, zh: chinese(en) };
}

function chinese(message: string): string {
  const [, name, at = "", reason] = ofVariable.exec(message) ?? [];
  if (name !== undefined && reason !== undefined) return `变量 ${at || `$${name}`} 的值无效：${chinese(reason)}`;
  for (const [pattern, words] of known) {
    const match = pattern.exec(message);
    if (match)
      return words.replace(/\$\$|\$(\d)/g, (sign, part) => (sign === "$$" ? "$" : (match[Number(part)] ?? "")));
  }
  return message;
}
