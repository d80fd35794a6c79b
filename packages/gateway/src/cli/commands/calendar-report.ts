import type { CalendarImport, Language, NewNotice } from "@zwgk/schema";

const words = {
  en: {
    off: "days off",
    worked: "days worked",
    supplement: "supplement",
    replaces: "takes the place of",
    published: "The calendar is published to",
    kept: "Kept.",
    tried: "Nothing was kept (dry run).",
    same: "Nothing was kept: the same notice holds already.",
    moves: (moved: number, cases: number) => `${moved} dates move in ${cases} open cases${moved > 0 ? ":" : "."}`,
    incomplete: "Not every source was heard: there may be more.",
    none: "none",
    REPLY: "reply",
    CORRECTION_NOTICE: "notice of correction",
    OPINION: "opinion",
    PAYMENT: "payment",
    WORKING_DAY: "working day",
    MAKE_UP_WORKING_DAY: "make-up working day",
    WEEKEND: "weekend",
    HOLIDAY: "holiday",
  },
  zh: {
    off: "天放假",
    worked: "天调休上班",
    supplement: "补充",
    replaces: "取代",
    published: "日历公布至",
    kept: "已保存。",
    tried: "未保存（仅试算）。",
    same: "未保存：相同安排已有效。",
    moves: (moved: number, cases: number) => `核对在办件 ${cases} 件，期限变动 ${moved} 处${moved > 0 ? "：" : "。"}`,
    incomplete: "部分来源未应答，可能还有其他变动。",
    none: "无",
    REPLY: "答复期限",
    CORRECTION_NOTICE: "补正告知期限",
    OPINION: "征求意见期限",
    PAYMENT: "缴费期限",
    WORKING_DAY: "工作日",
    MAKE_UP_WORKING_DAY: "调休上班日",
    WEEKEND: "休息日",
    HOLIDAY: "节假日",
  },
} as const;

/** A notice on one line, for people. */
export function noticeLine({ region, notice, supplement }: NewNotice, language: Language): string {
  const say = words[language];
  const { source, holidays, workingDays, year } = notice;
  const local = notice.region === null ? "" : ` [${notice.region}]`;
  const beside = supplement ? ` (${say.supplement})` : "";
  const counts = `${holidays.length} ${say.off}, ${workingDays.length} ${say.worked}`;
  return `${region} ${year}${local}${beside} ${source.number} ${source.title} (${source.issuedOn}): ${counts}`;
}

/** What an import came to, for people. */
export function importLines(made: CalendarImport, dryRun: boolean, language: Language): readonly string[] {
  const say = words[language];
  const { notice, kept, replaces, publishedTo, changedDays, moved, cases, coverage } = made;
  const changed = (days: CalendarImport["changedDays"]) =>
    days.map(({ date, from, to }) => `${date} ${say[from]} → ${say[to]}`);
  return [
    noticeLine(notice, language),
    ...replaces.map((one) => `  ${say.replaces} ${noticeLine(one, language)}`),
    ...changed(changedDays).map((line) => `  ${line}`),
    `${say.published} ${publishedTo}`,
    say.moves(moved.length, cases),
    ...moved.map(
      ({ id, region, what, from, to, days }) =>
        `  ${region} ${id} ${say[what]} ${from ?? say.none} → ${to ?? say.none}: ${changed(days).join(", ")}`,
    ),
    ...(coverage.sources.some(({ state }) => state === "LATE" || state === "FAILED") ? [say.incomplete] : []),
    kept ? say.kept : dryRun ? say.tried : say.same,
  ];
}
