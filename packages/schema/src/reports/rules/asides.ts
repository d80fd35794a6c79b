import { statedAfter } from "./narrative.js";
import { clauseBefore, nextClause } from "./sentences.js";
import { type Span, spanOf, yearsIn } from "./spans.js";

/** What a text is about: numbers of another year, of a part, or of something else aren't its tables'. */
export interface Subject {
  readonly year?: number;
  /** {机关名} of the title. */
  readonly body?: string;
}

/** What a number is by the words around it: of something else, perhaps so, or, where nothing says so, of the tables. */
export type Aside = "elsewhere" | "doubtful" | null;

/**
 * Whether the sentence up to a number says that it is of another year, of a part of one, or of a part of the body.
 *
 * @param whole the sentence with what semicolons part from it
 */
export function partOf(said: string, whole: string, { year, body }: Subject): Span {
  const clause = clauseBefore(said, said.length);
  if (ofAnotherYear(said, clause, year) || /季度/.test(clause) || ofPart(said, body)) return "part";
  const span = spanOf(said, year);
  if (span) return span;
  // 上半年收到申请6600件；办结6200件: a semicolon may go on with it. 县政府被提起诉讼12件: the body, or its government alone.
  return spanOf(whole, year) || ofGovernment.test(said) ? "doubtful" : null;
}

const ofGovernment =
  /(?:^|[，,；;：:])[省市县区](?:人民)?政府(?!信息|网|办|部门|各)(?:[^，,。；;\d]*$|[^，,。；;\d]*\d+[件宗起])/;

/**
 * Whether a number is of something else that is received and answered: letters, calls, proposals. They speak for
 * their own clause; a later one that names nothing (热线受理诉求999件，办结990件) goes on with them.
 */
export function asideOf(said: string, phrase: string, following: string, value: number): Aside {
  if (ahead.test(following)) return "elsewhere";
  const last = lastPart(said);
  const at = lastIndex(elsewhere, last);
  if (at < 0) return null;
  const since = last.slice(at) + phrase;
  const next = nextClause(since);
  if (next < 0) return ofTables.test(since) ? "doubtful" : "elsewhere";
  if (ofTables.test(since.slice(next))) return null;
  // What goes on with it is no more than was counted of it.
  const about = clauseBefore(last, at) + last.slice(at);
  const counted = (["turns", "any"] as const).some((measure) =>
    statedAfter("", about, measure).some(({ high }) => high >= value),
  );
  return counted ? "elsewhere" : "doubtful";
}

const ahead = /^的?(?:民生|实事|人大|政协|提案|建议|议案|来信|信访|投诉|举报|热线|咨询|留言|诉求|工单|网民)/;
/** Other things that are received and answered, named since the requests were; 复议案件 is no 议案. */
const elsewhere = /热线|信箱|留言|来信|来访|来电|咨询|提案|(?<!复)议案|建议|人大代表|政协|网民|问政|工单|民生实事/g;
/** What only the tables count. */
const ofTables =
  /申请|新收|予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|结转|复议|诉讼|应诉|规章|规范性文件|行政许可|行政处罚|行政强制|收费|自然人|商业企业|科研机构|公益组织|法律服务机构/;

const lastPart = (said: string) => said.slice(Math.max(said.lastIndexOf("申请公开"), said.lastIndexOf("信息公开"), 0));
const lastIndex = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

function ofAnotherYear(said: string, clause: string, year: number | undefined): boolean {
  const before =
    /(?:上年|上一年|上年度|上一年度|去年|往年|前年)(?:度|同期)?[，,]?(?:我.{1,3}|全.)?(?:共|共计|累计|新)?$/;
  // 2024年收到、2025年办结: of two years.
  return before.test(said) || (year !== undefined && yearsIn(clause).some((one) => one !== year));
}

/** 颍州区, 各乡镇, 市住建局: a subject that is not the body of the report. */
function ofPart(said: string, body: string | undefined): boolean {
  let part = false;
  for (const clause of said.replace(/县[（(]市[、，,]区[）)]/g, "县区").split(/[，,：:（(、]|其中/)) {
    const start = clause.replace(
      /^(?:另外|此外|同时|截至.*日|(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:度)?|全年|本年度?|年内|由)+/,
      "",
    );
    if (/^全[省市县区](?:各|所有)?(?:乡镇|街道|镇|[省市县区]直)(?!.*部门)/.test(start)) part = true;
    else if (/^(?:[市县区]?本级|[省市县区乡镇]级(?!以上|以下|及))/.test(start)) part = true;
    else if (/^(?:全[市区县省镇乡局]|本|我|各级|全部|市县)/.test(start) || (body && start.startsWith(body)))
      part = false;
    else {
      const subject =
        /^[\u4e00-\u9fff]{1,12}?(?:县|区|市(?!场|民|政|直|域)|镇|乡|街道|局|厅|委员会|部门|单位|办公室|中心|本级)/.exec(
          start,
        )?.[0];
      if (subject) part = !body?.startsWith(subject);
    }
  }
  return part;
}
