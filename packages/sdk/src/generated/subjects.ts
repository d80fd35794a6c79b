// Generated from packages/schema/schema.graphql and operations/ by npm run generate. Don't edit.

import type { List } from "../list.js";
import type { Keyed } from "../operation.js";
import type { CallOptions } from "../options.js";
import type * as Types from "./types.js";

/** The methods of a client, by subject. */
export interface Subjects {
  readonly audit: {
    /** Writes that were asked for in a region, newest first (审计记录); for keys of operators. */
    list(variables: Types.AuditListVariables, options?: CallOptions): Promise<Types.AuditList["audit"]>;
  };
  readonly catalogues: {
    /** One catalogue and those directly below it (公开目录); null where there is none. */
    get(variables: Types.CataloguesGetVariables, options?: CallOptions): Promise<Types.CataloguesGet["catalogue"]>;
    /** Catalogues of disclosure, merged into one list (公开目录列表). */
    list(variables?: Types.CataloguesListVariables, options?: CallOptions): List<Types.CataloguesList["catalogues"]["edges"][number]["node"], Types.CataloguesListVariables>;
    /** Catalogues counted, by up to three fields (公开目录统计). */
    tally(variables?: Types.CataloguesTallyVariables, options?: CallOptions): Promise<Types.CataloguesTally["catalogueTally"]>;
  };
  readonly documents: {
    /** Documents that carry an index number (按索引号查询); more than one where a county gave it out twice. */
    byIndexNumber(variables: Types.DocumentsByIndexNumberVariables, options?: CallOptions): List<Types.DocumentsByIndexNumber["documentsByIndexNumber"]["edges"][number]["node"], Types.DocumentsByIndexNumberVariables>;
    /** One document with its body, attachments and interpretations (文件); null where there is none. */
    get(variables: Types.DocumentsGetVariables, options?: CallOptions): Promise<Types.DocumentsGet["document"]>;
    /** Documents of the regions you name, or of all, merged into one list (文件列表). */
    list(variables?: Types.DocumentsListVariables, options?: CallOptions): List<Types.DocumentsList["documents"]["edges"][number]["node"], Types.DocumentsListVariables>;
    /** Publishes a document into the region that owns it (发布文件). */
    publish(variables: Keyed<Types.DocumentsPublishVariables>, options?: CallOptions): Promise<Types.DocumentsPublish["publishDocument"]>;
    /** Changes a document (修改文件): what the input leaves out stays, null removes a value. */
    revise(variables: Keyed<Types.DocumentsReviseVariables>, options?: CallOptions): Promise<Types.DocumentsRevise["reviseDocument"]>;
    /** Documents counted and measured, by up to three fields (文件统计). */
    tally(variables?: Types.DocumentsTallyVariables, options?: CallOptions): Promise<Types.DocumentsTally["documentTally"]>;
    /** Withdraws a document from publication (撤下文件). */
    withdraw(variables: Keyed<Types.DocumentsWithdrawVariables>, options?: CallOptions): Promise<Types.DocumentsWithdraw["withdrawDocument"]>;
  };
  readonly figures: {
    /** What the figures mean (指标定义): what exactly is counted, of whom, from when to when. */
    definitions(variables?: Types.FiguresDefinitionsVariables, options?: CallOptions): Promise<Types.FiguresDefinitions["figureDefinitions"]>;
    /** The records behind one figure (指标所依据的记录): what it counts, one by one. */
    records(variables: Types.FiguresRecordsVariables, options?: CallOptions): List<Types.FiguresRecords["figures"][number]["records"]["edges"][number]["node"], Types.FiguresRecordsVariables>;
    /** The figures of a year (年度统计指标), all of them or those of the keys; with `parts`, broken down by region or as `by` says. */
    year(variables: Types.FiguresYearVariables, options?: CallOptions): Promise<Types.FiguresYear["figures"]>;
  };
  readonly grassroots: {
    readonly areas: {
      /** One area (领域); null where there is none. */
      get(variables: Types.GrassrootsAreasGetVariables, options?: CallOptions): Promise<Types.GrassrootsAreasGet["grassrootsArea"]>;
      /** Areas of grassroots disclosure (基层政务公开领域列表). */
      list(variables?: Types.GrassrootsAreasListVariables, options?: CallOptions): List<Types.GrassrootsAreasList["grassrootsAreas"]["edges"][number]["node"], Types.GrassrootsAreasListVariables>;
      /** Areas counted, by up to three fields (领域统计). */
      tally(variables?: Types.GrassrootsAreasTallyVariables, options?: CallOptions): Promise<Types.GrassrootsAreasTally["grassrootsAreaTally"]>;
    };
    readonly items: {
      /** One item (基层两化信息); null where there is none. */
      get(variables: Types.GrassrootsItemsGetVariables, options?: CallOptions): Promise<Types.GrassrootsItemsGet["grassrootsItem"]>;
      /** Items of grassroots disclosure, merged into one list (基层两化信息列表). */
      list(variables?: Types.GrassrootsItemsListVariables, options?: CallOptions): List<Types.GrassrootsItemsList["grassrootsItems"]["edges"][number]["node"], Types.GrassrootsItemsListVariables>;
      /** Items counted and measured, by up to three fields (基层两化信息统计). */
      tally(variables?: Types.GrassrootsItemsTallyVariables, options?: CallOptions): Promise<Types.GrassrootsItemsTally["grassrootsItemTally"]>;
    };
    readonly tallies: {
      /** One monthly number (统计); null where there is none. */
      get(variables: Types.GrassrootsTalliesGetVariables, options?: CallOptions): Promise<Types.GrassrootsTalliesGet["grassrootsTally"]>;
      /** Monthly numbers of items by area, level and township (基层两化统计列表). */
      list(variables?: Types.GrassrootsTalliesListVariables, options?: CallOptions): List<Types.GrassrootsTalliesList["grassrootsTallies"]["edges"][number]["node"], Types.GrassrootsTalliesListVariables>;
      /** Monthly numbers added up, by up to three fields (统计汇总). */
      tally(variables?: Types.GrassrootsTalliesTallyVariables, options?: CallOptions): Promise<Types.GrassrootsTalliesTally["grassrootsTallyTally"]>;
    };
  };
  readonly institutions: {
    /** One public institution (公共企事业单位); null where there is none. */
    get(variables: Types.InstitutionsGetVariables, options?: CallOptions): Promise<Types.InstitutionsGet["institution"]>;
    readonly items: {
      /** One such item (公共企事业单位信息); null where there is none. */
      get(variables: Types.InstitutionsItemsGetVariables, options?: CallOptions): Promise<Types.InstitutionsItemsGet["institutionItem"]>;
      /** Items that public institutions disclosed (公共企事业单位信息列表). */
      list(variables?: Types.InstitutionsItemsListVariables, options?: CallOptions): List<Types.InstitutionsItemsList["institutionItems"]["edges"][number]["node"], Types.InstitutionsItemsListVariables>;
      /** Such items counted and measured, by up to three fields (公共企事业单位信息统计). */
      tally(variables?: Types.InstitutionsItemsTallyVariables, options?: CallOptions): Promise<Types.InstitutionsItemsTally["institutionItemTally"]>;
    };
    /** Public institutions, merged into one list (公共企事业单位列表). */
    list(variables?: Types.InstitutionsListVariables, options?: CallOptions): List<Types.InstitutionsList["institutions"]["edges"][number]["node"], Types.InstitutionsListVariables>;
    readonly openDays: {
      /** One open day (开放日活动); null where there is none. */
      get(variables: Types.InstitutionsOpenDaysGetVariables, options?: CallOptions): Promise<Types.InstitutionsOpenDaysGet["openDay"]>;
      /** Open days of public institutions (开放日活动列表). */
      list(variables?: Types.InstitutionsOpenDaysListVariables, options?: CallOptions): List<Types.InstitutionsOpenDaysList["openDays"]["edges"][number]["node"], Types.InstitutionsOpenDaysListVariables>;
      /** Open days and their visitors, by up to three fields (开放日活动统计). */
      tally(variables?: Types.InstitutionsOpenDaysTallyVariables, options?: CallOptions): Promise<Types.InstitutionsOpenDaysTally["openDayTally"]>;
    };
    /** Public institutions counted, by up to three fields (公共企事业单位统计). */
    tally(variables?: Types.InstitutionsTallyVariables, options?: CallOptions): Promise<Types.InstitutionsTally["institutionTally"]>;
  };
  readonly interpretations: {
    /** One interpretation with its body (政策解读); null where there is none. */
    get(variables: Types.InterpretationsGetVariables, options?: CallOptions): Promise<Types.InterpretationsGet["interpretation"]>;
    /** Interpretations of policy, merged into one list (政策解读列表). */
    list(variables?: Types.InterpretationsListVariables, options?: CallOptions): List<Types.InterpretationsList["interpretations"]["edges"][number]["node"], Types.InterpretationsListVariables>;
    /** Interpretations counted and measured, by up to three fields (政策解读统计). */
    tally(variables?: Types.InterpretationsTallyVariables, options?: CallOptions): Promise<Types.InterpretationsTally["interpretationTally"]>;
  };
  readonly organizations: {
    /** One organization (机构); null where there is none. */
    get(variables: Types.OrganizationsGetVariables, options?: CallOptions): Promise<Types.OrganizationsGet["organization"]>;
    /** Organizations, merged into one list (机构列表). */
    list(variables?: Types.OrganizationsListVariables, options?: CallOptions): List<Types.OrganizationsList["organizations"]["edges"][number]["node"], Types.OrganizationsListVariables>;
    /** Organizations counted, by up to three fields (机构统计). */
    tally(variables?: Types.OrganizationsTallyVariables, options?: CallOptions): Promise<Types.OrganizationsTally["organizationTally"]>;
  };
  readonly receipts: {
    /** The receipt of an earlier write (回执), also after the writer was cut off; null when there was no such write. */
    get(variables: Types.ReceiptsGetVariables, options?: CallOptions): Promise<Types.ReceiptsGet["receipt"]>;
  };
  readonly regions: {
    /** One division and those directly below it (行政区划); null where there is none. */
    get(variables: Types.RegionsGetVariables, options?: CallOptions): Promise<Types.RegionsGet["region"]>;
    /** Administrative divisions: city, counties, townships, villages (行政区划列表). */
    list(variables?: Types.RegionsListVariables, options?: CallOptions): List<Types.RegionsList["regions"]["edges"][number]["node"], Types.RegionsListVariables>;
    /** Divisions counted, by up to three fields (行政区划统计). */
    tally(variables?: Types.RegionsTallyVariables, options?: CallOptions): Promise<Types.RegionsTally["regionTally"]>;
  };
  readonly requests: {
    /** The case of a request with its events and its deadline (办理情况); null where nothing was entered. For keys of the region. */
    case(variables: Types.RequestsCaseVariables, options?: CallOptions): Promise<Types.RequestsCase["request"]>;
    /** The deadline of a case on a day (答复期限), with every day of its proof. */
    deadline(variables: Types.RequestsDeadlineVariables, options?: CallOptions): Promise<Types.RequestsDeadline["request"]>;
    /** Enters that the reply was delivered (送达). */
    delivered(variables: Keyed<Types.RequestsDeliveredVariables>, options?: CallOptions): Promise<Types.RequestsDelivered["recordCaseEvent"]>;
    /** Sends the signed reply out (送出). By post the duty is met on this day. */
    dispatch(variables: Keyed<Types.RequestsDispatchVariables>, options?: CallOptions): Promise<Types.RequestsDispatch["recordCaseEvent"]>;
    /** Enters an answer that is drafted elsewhere, by its outcome (拟稿). */
    draft(variables: Keyed<Types.RequestsDraftVariables>, options?: CallOptions): Promise<Types.RequestsDraft["recordCaseEvent"]>;
    /** One request (申请); null where there is none. */
    get(variables: Types.RequestsGetVariables, options?: CallOptions): Promise<Types.RequestsGet["request"]>;
    /** A letter of a case with its Word file in base64 (文书): the one that went out, or a preview. For keys of the region. */
    letter(variables: Types.RequestsLetterVariables, options?: CallOptions): Promise<Types.RequestsLetter["request"]>;
    /** Requests for disclosure, merged into one list (依申请公开列表). */
    list(variables?: Types.RequestsListVariables, options?: CallOptions): List<Types.RequestsList["requests"]["edges"][number]["node"], Types.RequestsListVariables>;
    /** Passes a gate of the review of a draft (六关). */
    passGate(variables: Keyed<Types.RequestsPassGateVariables>, options?: CallOptions): Promise<Types.RequestsPassGate["recordCaseEvent"]>;
    /** Proposes what was answered to one for publication to all (转为主动公开, Art 44). */
    proposePublication(variables: Keyed<Types.RequestsProposePublicationVariables>, options?: CallOptions): Promise<Types.RequestsProposePublication["recordCaseEvent"]>;
    /** The open cases of a region by what is to be done about them (待办队列). For keys of the region. */
    queues(variables: Types.RequestsQueuesVariables, options?: CallOptions): Promise<Types.RequestsQueues["caseQueues"]>;
    /** Enters an event into the ledger of a request (登记办理环节); gives the case as it is then. */
    record(variables: Keyed<Types.RequestsRecordVariables>, options?: CallOptions): Promise<Types.RequestsRecord["recordCaseEvent"]>;
    /** Enters how a suit ended (法院裁判). */
    recordJudgment(variables: Keyed<Types.RequestsRecordJudgmentVariables>, options?: CallOptions): Promise<Types.RequestsRecordJudgment["recordCaseEvent"]>;
    /** Enters that reconsideration was applied for (提起行政复议). */
    recordReview(variables: Keyed<Types.RequestsRecordReviewVariables>, options?: CallOptions): Promise<Types.RequestsRecordReview["recordCaseEvent"]>;
    /** Enters how reconsideration ended (行政复议决定). */
    recordReviewDecision(variables: Keyed<Types.RequestsRecordReviewDecisionVariables>, options?: CallOptions): Promise<Types.RequestsRecordReviewDecision["recordCaseEvent"]>;
    /** Enters that a suit was filed (提起行政诉讼), after reconsideration or directly. */
    recordSuit(variables: Keyed<Types.RequestsRecordSuitVariables>, options?: CallOptions): Promise<Types.RequestsRecordSuit["recordCaseEvent"]>;
    /** Drafts the answer to a request, item by item (拟稿); gives the case with what its letter still lacks. */
    reply(variables: Keyed<Types.RequestsReplyVariables>, options?: CallOptions): Promise<Types.RequestsReply["replyToRequest"]>;
    /** Returns a draft from a gate of its review, with the reason (六关退回). */
    returnGate(variables: Keyed<Types.RequestsReturnGateVariables>, options?: CallOptions): Promise<Types.RequestsReturnGate["recordCaseEvent"]>;
    /** Signs the reply as it was drafted (签发), and gives it with its number; a number of one's own is for a letter made elsewhere. */
    sign(variables: Keyed<Types.RequestsSignVariables>, options?: CallOptions): Promise<Types.RequestsSign["signReply"]>;
    /** The records behind one cell (单元格所依据的记录): what it counts, one by one. */
    statutoryRecords(variables: Types.RequestsStatutoryRecordsVariables, options?: CallOptions): List<Types.RequestsStatutoryRecords["statutoryReport"]["cell"]["records"]["edges"][number]["node"], Types.RequestsStatutoryRecordsVariables>;
    /** The statutory annual report (政府信息公开工作年度报告): Tables 2, 3 and 4, in order, and what the rules say of them.
     * With `layout`, the printed form; with `compare`, what changed since `published`: what `frozen` gave then. */
    statutoryReport(variables: Types.RequestsStatutoryReportVariables, options?: CallOptions): Promise<Types.RequestsStatutoryReport["statutoryReport"]>;
    /** Requests counted and measured, by up to three fields (依申请公开统计). */
    tally(variables?: Types.RequestsTallyVariables, options?: CallOptions): Promise<Types.RequestsTally["requestTally"]>;
    /** What would become of a deadline if an agency did all of this on a day (期限推演). Nothing is recorded. */
    whatIf(variables: Types.RequestsWhatIfVariables, options?: CallOptions): Promise<Types.RequestsWhatIf["request"]>;
  };
  readonly sources: {
    /** What the mappings can't read, with counts (来源问题). Costs a scan of every coded column. */
    findings(variables?: Types.SourcesFindingsVariables, options?: CallOptions): Promise<Types.SourcesFindings["sources"]>;
    /** The databases behind the gateway: state, latency, what they hold (来源列表). */
    list(variables?: Types.SourcesListVariables, options?: CallOptions): Promise<Types.SourcesList["sources"]>;
  };
  readonly standardItems: {
    /** One row of a standard catalogue (标准目录事项); null where there is none. */
    get(variables: Types.StandardItemsGetVariables, options?: CallOptions): Promise<Types.StandardItemsGet["standardItem"]>;
    /** Rows of the standard catalogues (标准目录事项列表). */
    list(variables?: Types.StandardItemsListVariables, options?: CallOptions): List<Types.StandardItemsList["standardItems"]["edges"][number]["node"], Types.StandardItemsListVariables>;
    /** Rows of the standard catalogues counted, by up to three fields (标准目录事项统计). */
    tally(variables?: Types.StandardItemsTallyVariables, options?: CallOptions): Promise<Types.StandardItemsTally["standardItemTally"]>;
  };
}
