import { clauseBefore, clausesOf } from "./sentences.js";

/** Several years, averages, samples, other bodies: what is counted so is not the year's number of the tables. */
const otherwise =
  /平均|每[个一]?(?:年|月|日|天|周|季|人|件)|(?<!全|本|当|今)年均|[月日人户]均|近[\d一二两三四五六七八九十几]+年|(?<![\d〇零○一二三四五六七八九])[\d一二两三四五六七八九十几]{1,2}年(?:来|间|累计|共|合计)|历年|多年|十[三四五]五|\d{4}年?[—–―~～至到-]+\d{4}年|法院|检察|公安|司法行政|复议机[关构]|仲裁|评查|抽查|抽取|抽样|抽检|随机|补正后|经补正|[一二再]审(?![查核批])|(?:修订|清理|梳理|合法性审[查核])[^，,。；;]*$/;
/** 改为予以公开12件, 逐件复核: what became of some that had been answered otherwise. */
const answeredAnew =
  /(?:改为|改作|变更为|转为)(?:了)?$|(?:逐件|逐一|重新)(?:进行)?(?:复核|复查|核查|审核|研判)|复核后|经复核|重新(?:答复|办理|作出)/;
/** Where a sentence comes back to the year of the report. */
const again = /^(?:全年|本年|年内|今年|\d{4}年(?![—–―~～至到-]))/;

/** Whether the words before a number make it perhaps none of the tables': then it is never an error. */
export function isDoubted(said: string): boolean {
  const clause = clauseBefore(said, said.length);
  const spoken = again.test(clause) ? clause : said;
  return otherwise.test(spoken) || answeredAnew.test(spoken);
}

/** 因程序违法引发复议30件: those of one cause, unless that is 政府信息公开 as such. */
const ofCause =
  /(?:因|由于)(?:(?!信息公开|依申请)[^，,。；;：:、\d]){3,24}$|(?:因|由于)[^，,。；;：:、\d]*(?:不当|超期|逾期|违法|错误|瑕疵|规范|程序|事实|不清|征地|征收|拆迁|不履行|未履行)[^，,。；;：:、\d]*$/;

/** Whether remedies are counted by a cause that their clause names before them. */
export const isOfCause = (said: string): boolean => ofCause.test(clauseBefore(said, said.length));

/** Phrases of one verb, which goes with any object: what else stands in their clause must be known. */
const verbal: ReadonlySet<string> = new Set(["newReceived", "closed", "answered"]);
const bodies = /^[\u4e00-\u9fff]{1,12}?(?:县|区|市|镇|乡|街道|局|厅|委员会|委|政府|办公室|单位|部门)/;
const familiar =
  /全[年市县省区局州盟委厅]|各级|各[地县市区部门单位]+|[县区市]+|本年|年度|年内|年底|年末|今年|截至|截止|目前|本机关|本级|行政机关|机关|我[\u4e00-\u9fff]|共计?|累计|总计|合计|总|已|均|都|全部|依法|依规|按照|规定|按期|及时|政府信息公开|信息公开|依申请公开|政府信息|公开|工作|方面|申请人|申请|公众|社会|其中|截|受理|办理|收到|自然人|商业企业|法人(?:或者|或|和|及)?其他组织|科研机构|社会公益组织|法律服务机构|新|[年月日至的了和及与并有为由向对被]/g;
/** 当年新收办结: closed of those that are named, a part. */
const ofThose = /(?:新收|结转|收到|接收|受理)(?:的)?(?:申请|案件)?(?:中|并|且|后)?(?:已|共)?$/;
/** A verb with an object that is no request for information, and its number: what follows goes on with it. */
const received =
  /(?:受理|收到|接收|接到|办理|处理|承办|转办|代办)(?:了|到|各类)?(?<object>[\u4e00-\u9fff]{2,16}?)(?:约|近|超|逾)?\d[\d.,]*[万余多]*[件宗起份项次]/g;
const requests =
  /^(?:政府信息公开|信息公开|依申请公开|政府信息|有效|申请人|申请|公众|公民|社会|新|各类|书|表|件|事项|的|数量|数|量|总|共计?|累计|合计|达|有|为|到|自然人|商业企业)*$/;

/** Whether a verb of handling (收到, 办结, 答复) may be said of something else than the year's requests. */
export function isOfOther(key: string, said: string, phrase: string): boolean {
  if (!verbal.has(key)) return false;
  const clause = clauseBefore(said, said.length);
  if (key !== "newReceived" && ofThose.test(clause)) return true;
  if (unfamiliar(clause).length >= 2) return true;
  if (/信息公开|依申请公开/.test(clause + phrase)) return false;
  const object = [...said.matchAll(received)].at(-1)?.groups?.object;
  // 受理咨询3000次，答复申请13810件: named anew, it goes on with nothing.
  return object !== undefined && !requests.test(object) && (!phrase.includes("申请") || object.includes("申请"));
}

/** What a clause says before a word of handling, without what is said of all requests. */
const unfamiliar = (said: string) =>
  said
    .replace(bodies, "")
    .replace(familiar, "")
    .replace(/[^\u4e00-\u9fff]/g, "");

/** 春节后收到申请420件, 审核疑难申请180件: requests that are counted, by what stands before them. */
const countedRequests =
  /^(?<before>[^\d]*?)(?:新收|收到|接收|接到|登记|提出|提交|办结|答复|的)*(?:政府信息公开|信息公开|依申请公开)?申请(?:书|表|件)?(?:数量|总数|总量)?(?:共计|共|合计|累计|总计|有|为|达|约|近|超)*\d/;
/** 对12件重大复杂申请组织会商. */
const countedBefore = /^[^\d]{1,8}\d+件(?<kind>[\u4e00-\u9fff]{2,10})申请/;

/** Kinds of requests that Table 3 has a row for. */
const ofTables = /信访|举报|投诉|重复|反复|大量|公民|法人|其他组织|或者|有效|各?类/g;

/** Whether the requests that a sentence has counted last are perhaps only some: what follows goes on with them. */
export function goesOnWithSome(said: string, phrase: string): boolean {
  if (/信息公开|依申请公开/.test(phrase)) return false;
  let some = false;
  for (const clause of clausesOf(said)) {
    const { before, kind } = { ...countedRequests.exec(clause)?.groups, ...countedBefore.exec(clause)?.groups };
    if (before !== undefined) some = unfamiliar(before.replace(ofTables, "")).length >= 2;
    else if (kind !== undefined) some = unfamiliar(kind).length >= 2;
    else if (again.test(clause)) some = false;
  }
  return some;
}
