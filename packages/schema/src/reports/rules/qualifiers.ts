import type { ApplicantKey, CellId, RemedyColumnKey } from "../cells.js";
import { clauseBefore, earlierClauses, wholeBefore } from "./sentences.js";

/** Words before a phrase that pick other columns of its row: 自然人新收, 结果维持的行政复议. */
interface Qualifier {
  readonly table: "t3" | "t4";
  readonly columns: readonly (ApplicantKey | RemedyColumnKey)[];
  readonly words: string;
}

const qualifiers: readonly Qualifier[] = [
  { table: "t3", columns: ["naturalPerson"], words: "(?<!非)自然人" },
  {
    table: "t3",
    columns: ["commercial", "research", "welfare", "legalService", "other"],
    words: "法人(?:或者|或|和|及)?其他组织",
  },
  { table: "t3", columns: ["commercial"], words: "商业企业" },
  { table: "t3", columns: ["research"], words: "科研机构" },
  { table: "t3", columns: ["welfare"], words: "社会公益组织" },
  { table: "t3", columns: ["legalService"], words: "法律服务机构" },
  { table: "t4", columns: ["upheld"], words: "维持" },
  { table: "t4", columns: ["corrected"], words: "纠[正错]" },
  { table: "t4", columns: ["other"], words: "其他结果" },
  {
    table: "t4",
    columns: ["pending"],
    words: "(?:尚未|未)(?:审结|办结|办理完毕)|(?:正在|仍在|尚在)办理|结转(?:至|到)?下(?:一)?年(?:度)?",
  },
  { table: "t4", columns: ["upheld", "corrected", "other"], words: "(?<!未)(?:审结|办结)" },
];

/** Whatever a number may be of: the sums that it may be, and whether it may be one that no cell is known for. */
export interface Meaning {
  readonly sums: readonly (readonly CellId[])[];
  readonly doubtful: boolean;
}

/** What the sums of a phrase become by the words before it. */
export function qualified(sums: readonly (readonly CellId[])[], text: string, from: number): Meaning {
  const table = tableOf(sums);
  const clause = clauseBefore(text, from);
  const earlier = earlierClauses(wholeBefore(text, from));
  const near = table && lastNamed(table, clause);
  const named = table ? allNamed(table, earlier) : [];
  if (near) {
    const own = sums.map((sum) => within(sum, near.columns));
    const besides = clause.slice(0, near.from) + (near.direct ? "" : clause.slice(near.end));
    // 自然人申请中予以公开: directly before it. Otherwise it may be said of something else.
    return { sums: near.direct ? own : [...own, ...sums], doubtful: isUnknown(besides, earlier, table) };
  }
  return {
    sums: [...sums, ...named.flatMap((columns) => sums.map((sum) => within(sum, columns)))],
    doubtful: isUnknown(clause, earlier, table ?? sums[0]?.[0]?.slice(0, 2)),
  };
}

/** Table 3 or 4 where all cells are totals of its rows. */
function tableOf(sums: readonly (readonly CellId[])[]): Qualifier["table"] | undefined {
  const cells = sums.flat();
  return (["t3", "t4"] as const).find((table) =>
    cells.every((cell) => cell.startsWith(table) && cell.endsWith(".total")),
  );
}

const within = (sum: readonly CellId[], columns: readonly string[]) =>
  sum.flatMap((cell) => columns.map((column) => `${cell.slice(0, cell.lastIndexOf("."))}.${column}` as CellId));

const patternOf = (table: Qualifier["table"]) =>
  new RegExp(qualifiers.flatMap((one) => (one.table === table ? [`(${one.words})`] : [])).join("|"), "g");
const patterns = { t3: patternOf("t3"), t4: patternOf("t4") } as const;

interface Named {
  readonly columns: readonly string[];
  readonly from: number;
  readonly end: number;
}

function namedIn(table: Qualifier["table"], text: string): readonly Named[] {
  const ofTable = qualifiers.filter((one) => one.table === table);
  return [...text.matchAll(patterns[table])].map((match) => ({
    columns: ofTable[match.slice(1).findIndex((one) => one !== undefined)]?.columns ?? [],
    from: match.index,
    end: match.index + match[0].length,
  }));
}

/** What earlier clauses are about; a result with its own number (维持3件) speaks for that only. */
const allNamed = (table: Qualifier["table"], text: string) =>
  namedIn(table, text)
    .filter(({ end }) => table === "t3" || !/^[\d一二两三四五六七八九十百千万零]/.test(text.slice(end)))
    .map(({ columns }) => columns);

/** What may stand between a qualifier and the phrase that it qualifies. */
const between =
  /^(?:申请人|申请|提出|提交|政府信息公开|信息公开|案件|结果|的|中|里|内|共|被|已|类|了|全年|本年度?|年内|其)*$/;

/** The last qualifiers before a phrase: 自然人和商业企业 are two. */
function lastNamed(table: Qualifier["table"], clause: string) {
  const all = namedIn(table, clause);
  const last = all.at(-1);
  if (!last) return undefined;
  const columns = [...last.columns];
  let { from } = last;
  for (const one of all.slice(0, -1).reverse()) {
    if (!/^(?:申请)?[、和及与或]$/.test(clause.slice(one.end, from))) break;
    columns.push(...one.columns);
    from = one.from;
  }
  return { columns: [...new Set(columns)], from, end: last.end, direct: between.test(clause.slice(last.end)) };
}

const ways = "网上|线上|线下|网络|互联网|网站|平台|渠道|信函|邮寄|邮政|当面|现场|传真|窗口|电子邮件|微信";
const people =
  "非自然人|(?<!商业)企业|公司|个人|公民|群众|村民|居民|律师|记者|媒体|社会组织|社会团体|事业单位|境外|外籍";
const outcomes =
  "驳回|撤回|撤诉|撤销|终止|中止|确认违法|变更|败诉|胜诉|调解|和解|责令|不予受理|立案|一审|二审|再审|开庭|出庭";
const unknown: Readonly<Record<string, RegExp>> = {
  t2: /(?:不予|免予|免于|从轻|减轻|暂缓|拟|撤销|听证|重大|公示|公开|归集|上传|发布|录入|报送|涉[\u4e00-\u9fff]{1,6}|领域|系统|行业)(?:的|了)?$/,
  t3: new RegExp(`(?:${ways}|${people}|延期|超期|简易|疑难|复杂)`),
  t4: new RegExp(`(?:${ways}|${people}|自然人|法人|${outcomes})`),
};
/** 通过网络收到申请9件，办结8件: the second number goes on with the first, unless a total is told. */
const goesOn = new RegExp(
  `(?:${ways}|${people}|(?:复议|诉讼|许可|赔偿)申请)[^，,。；;、]{0,20}[\\d十百千万][件宗起份](?:[，,](?![^，,。；;]*(?:[共总全]|合计|累计))[^，,。；;]{0,30})*[，,]$`,
);
/** What an attribute says of all that there is: 因政府信息公开产生的行政复议. */
const ofAll =
  /(?:产生|引发|引起|发生|提起|提出|申请|收到|受理|新收|接收|办理|涉及|有关|关于|导致|登记|工作|公开|答复|本年度?|全[年市县区省]|应诉|机关)的$/;
const topical = /(?:涉及|关于|有关)(?!政府信息公开|信息公开|依申请)[\u4e00-\u9fff]/;
/** 办理结果中 and 收到的申请中 are of all; 征地类申请中 isn't. */
const partly = /(?<part>[^，,。；;]{1,30})(?:当中|中|里)[，,]?(?:已|共)?$/;
const wholes =
  /(?:其|结果|工作|过程|情况|期间|年|[件宗起份](?:政府信息公开|信息公开|依申请公开)?(?:申请|案件)?)$|(?:^|收到|受理|新收|办结|答复|接收|全部|所有|上述|这些|在)(?:的|了)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|案件|事项|(?:行政)?复议|(?:行政)?诉讼)$/;

/** Whether the words before a phrase make its number one that no cell is known for, as far as can be told. */
function isUnknown(clause: string, earlier: string, table: string | undefined): boolean {
  if (!table) return false;
  if (table === "t3" && goesOn.test(earlier) && !/^(?:[共总全]|合计|累计)/.test(clause)) return true;
  if (unknown[table]?.test(clause)) return true;
  if (table !== "t2" && topical.test(clause)) return true;
  if (table === "t4" && /的$/.test(clause) && !ofAll.test(clause)) return true;
  const part = partly.exec(clause || earlier)?.groups?.part;
  return part !== undefined && !wholes.test(part);
}
