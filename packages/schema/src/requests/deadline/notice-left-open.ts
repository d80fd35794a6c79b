import { saidOfDays } from "./notice-dates.js";

/** A sentence of a notice: what it arranges, and what it only encourages (鼓励). */
interface Sentence {
  readonly said: string;
  readonly encouraged: string;
}

const numeral = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** A day, in whatever spelling. */
const anyDay = new RegExp(
  [`(?:${numeral}月)?${numeral}[日号]`, "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}", "\\d{1,2}[-/.]\\d{1,2}(?!\\d)"].join("|"),
);

/** What is said of days off and days worked. */
const arranged = /放假|补假|补休|休假|休息|上班|补班|工作日/;

/** Talk of the arrangement itself, or of duties around it, which arranges nothing: 放假调休日期的具体安排, 放假期间值班. */
const ofArrangement = /放假(?:调休)?(?:的)?(?:日期|时间|安排|通知|期间|前|后)|上班时间|按时上班/g;

/** What may be a day: a number, or the name of a festival or a day of the lunar calendar. */
const dayLike =
  /\d|[初廿]|正月|腊月|除夕|元旦|春节|清明|劳动节|端午|中秋|国庆|星期|周[一二三四五六日天末]|[一二三四五六七八九十]月/;

/** What makes days out of others, or half ones: no list of days can be read from it. */
const unlisted = /原定|调整为|改为|取消|半天/;

/** The number of a document is no day: 国办发明电〔2024〕12号. */
const documentNumber = /[〔[［]\d{4}[〕\]］]\d+号/g;

/**
 * Whether a sentence arranges something that isn't understood: a day or an arrangement is left when all that is read is
 * taken out of it, days take the place of others, or days off or worked are arranged in what it encourages.
 */
export function leftOpen({ said, encouraged }: Sentence): boolean {
  const runs = new RegExp(saidOfDays, "g");
  const left = said.replace(runs, "").replace(documentNumber, "").replace(ofArrangement, "");
  if (anyDay.test(left) || (arranged.test(left) && dayLike.test(left))) return true;
  if (unlisted.test(said) && new RegExp(saidOfDays).test(said)) return true;
  return /放假|补假|补休|上班|补班|工作日/.test(encouraged);
}
