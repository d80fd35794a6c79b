// Generated from packages/schema/schema.graphql and operations/ by npm run generate. Don't edit.

import type { List } from "../list.js";
import type { Keyed } from "../operation.js";
import type { CallOptions } from "../options.js";
import type * as Types from "./types.js";

/** The methods of a client, by subject. */
export interface Subjects {
  readonly acts: {
    /** One of them (行政行为统计); null where there is none. */
    get(variables: Types.ActsGetVariables, options?: CallOptions): Promise<Types.ActsGet["actTally"]>;
    /** What agencies decided in a year, or collected in fees, merged into one list (行政行为统计列表). */
    list(variables?: Types.ActsListVariables, options?: CallOptions): List<Types.ActsList["actTallies"]["edges"][number]["node"], Types.ActsListVariables>;
    /** What agencies decided in a year, or collected in fees counted and measured, by up to three fields (行政行为统计统计). */
    tally(variables?: Types.ActsTallyVariables, options?: CallOptions): Promise<Types.ActsTally["actTallyTally"]>;
  };
  readonly audit: {
    /** Writes that were asked for in a region, newest first (审计记录); for keys of operators. */
    list(variables: Types.AuditListVariables, options?: CallOptions): Promise<Types.AuditList["audit"]>;
  };
  readonly calendar: {
    /** Imports a notice into the calendar of a region (导入放假安排): its text, a table of days, or JSON. Gives every open case
     * whose date moves. With `dryRun` nothing is kept. For keys of operators of the region. */
    import(variables: Keyed<Types.CalendarImportVariables>, options?: CallOptions): Promise<Types.CalendarImport["importCalendar"]>;
    /** The working-day calendar of a region in a year (工作日历), and the notices that were imported about it. */
    year(variables: Types.CalendarYearVariables, options?: CallOptions): Promise<Types.CalendarYear["calendar"]>;
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
    /** What is possible in a case on a day (可办理事项), also as of an earlier one; default: today. For keys of the region. */
    actions(variables: Types.RequestsActionsVariables, options?: CallOptions): Promise<Types.RequestsActions["request"]>;
    /** The application of a case (申请书): whole for its handlers and for reviewers, which is audited; masked for others in charge. */
    application(variables: Types.RequestsApplicationVariables, options?: CallOptions): Promise<Types.RequestsApplication["request"]>;
    /** The applicant was asked for a correction (补正告知), Art 30. */
    askForCorrection(variables: Keyed<Types.RequestsAskForCorrectionVariables>, options?: CallOptions): Promise<Types.RequestsAskForCorrection["recordCaseEvent"]>;
    /** Gives a case to a handler (分办). */
    assign(variables: Keyed<Types.RequestsAssignVariables>, options?: CallOptions): Promise<Types.RequestsAssign["recordCaseEvent"]>;
    /** The case of a request with its events and its deadline (办理情况); null where nothing was entered. For keys of the region. */
    case(variables: Types.RequestsCaseVariables, options?: CallOptions): Promise<Types.RequestsCase["request"]>;
    /** Both sides confirmed (双方确认), Art 31: of ordinary post, internet and fax. */
    confirm(variables: Keyed<Types.RequestsConfirmVariables>, options?: CallOptions): Promise<Types.RequestsConfirm["recordCaseEvent"]>;
    /** An opinion was asked for (征求意见), Art 32 and 34; `consultation` names it. */
    consult(variables: Keyed<Types.RequestsConsultVariables>, options?: CallOptions): Promise<Types.RequestsConsult["recordCaseEvent"]>;
    /** The correction came in (收到补正) by the day that the notice gave, or later for the good reason of `lateBecause`, Art 30: the period starts again. */
    corrected(variables: Keyed<Types.RequestsCorrectedVariables>, options?: CallOptions): Promise<Types.RequestsCorrected["recordCaseEvent"]>;
    /** The deadline of a request on a day (答复期限): of its case with every day of its proof; with an empty ledger, as `deadline`
     * beside it, by its record and provisional. */
    deadline(variables: Types.RequestsDeadlineVariables, options?: CallOptions): Promise<Types.RequestsDeadline["request"]>;
    /** Decides whether what was answered is published to everybody (决定是否转为主动公开, Art 44): accepted with the id of the document, declined with the reason. */
    decidePublication(variables: Keyed<Types.RequestsDecidePublicationVariables>, options?: CallOptions): Promise<Types.RequestsDecidePublication["recordCaseEvent"]>;
    /** Enters that the reply was delivered (送达). */
    delivered(variables: Keyed<Types.RequestsDeliveredVariables>, options?: CallOptions): Promise<Types.RequestsDelivered["recordCaseEvent"]>;
    /** Sends the signed reply out (送出). By post the duty is met on this day. */
    dispatch(variables: Keyed<Types.RequestsDispatchVariables>, options?: CallOptions): Promise<Types.RequestsDispatch["recordCaseEvent"]>;
    /** The dossier of a case (卷宗), its materials phase by phase, and what is missing. For keys of the region. */
    dossier(variables: Types.RequestsDossierVariables, options?: CallOptions): Promise<Types.RequestsDossier["request"]>;
    /** Enters an answer that is drafted elsewhere, by its outcome (拟稿). */
    draft(variables: Keyed<Types.RequestsDraftVariables>, options?: CallOptions): Promise<Types.RequestsDraft["recordCaseEvent"]>;
    /** The requests of the city that may be the same as one (疑似重复件). For keys of the region. */
    duplicates(variables: Types.RequestsDuplicatesVariables, options?: CallOptions): Promise<Types.RequestsDuplicates["request"]>;
    /** The period was extended (延期), Art 33: up to 20 working days in total. */
    extend(variables: Keyed<Types.RequestsExtendVariables>, options?: CallOptions): Promise<Types.RequestsExtend["recordCaseEvent"]>;
    /** The applicant received the fee notice (申请人收到收费通知): 20 working days for the payment run from here. */
    feeNoticeReceived(variables: Keyed<Types.RequestsFeeNoticeReceivedVariables>, options?: CallOptions): Promise<Types.RequestsFeeNoticeReceived["recordCaseEvent"]>;
    /** Puts a material into the dossier of a case (入卷): a file that was uploaded, a paper somewhere, or both. */
    file(variables: Keyed<Types.RequestsFileVariables>, options?: CallOptions): Promise<Types.RequestsFile["recordCaseEvent"]>;
    /** Freeze a report as it is published (固化报告), with a key of an operator. While errors stand, say why in `withErrors`. */
    freezeReport(variables: Keyed<Types.RequestsFreezeReportVariables>, options?: CallOptions): Promise<Types.RequestsFreezeReport["freezeReport"]>;
    /** One request (申请); null where there is none. */
    get(variables: Types.RequestsGetVariables, options?: CallOptions): Promise<Types.RequestsGet["request"]>;
    /** Issues the receipt of a registration (登记回执), Art 45: composed and numbered, or under the number of one made elsewhere. */
    issueReceipt(variables: Keyed<Types.RequestsIssueReceiptVariables>, options?: CallOptions): Promise<Types.RequestsIssueReceipt["recordCaseEvent"]>;
    /** A letter of a case with its Word file in base64 (文书): the one that went out, or a preview. For keys of the region. */
    letter(variables: Types.RequestsLetterVariables, options?: CallOptions): Promise<Types.RequestsLetter["request"]>;
    /** Requests for disclosure, merged into one list (依申请公开列表). */
    list(variables?: Types.RequestsListVariables, options?: CallOptions): List<Types.RequestsList["requests"]["edges"][number]["node"], Types.RequestsListVariables>;
    /** A fee was noticed (收费通知). The time for paying runs from its receipt: `feeNoticeReceived`. */
    noticeFee(variables: Keyed<Types.RequestsNoticeFeeVariables>, options?: CallOptions): Promise<Types.RequestsNoticeFee["recordCaseEvent"]>;
    /** An opinion came in (收到意见), Art 32 and 34; `consents` is left out where it says neither. */
    opinionIn(variables: Keyed<Types.RequestsOpinionInVariables>, options?: CallOptions): Promise<Types.RequestsOpinionIn["recordCaseEvent"]>;
    /** A fee was paid (缴费). */
    paid(variables: Keyed<Types.RequestsPaidVariables>, options?: CallOptions): Promise<Types.RequestsPaid["recordCaseEvent"]>;
    /** Passes a gate of the review of a draft (六关). */
    passGate(variables: Keyed<Types.RequestsPassGateVariables>, options?: CallOptions): Promise<Types.RequestsPassGate["recordCaseEvent"]>;
    /** How one's own request stands (办理进度), by registration number, query code and name. Without a key. */
    progress(variables: Types.RequestsProgressVariables, options?: CallOptions): Promise<Types.RequestsProgress["requestProgress"]>;
    /** Proposes what was answered to one for publication to all (转为主动公开, Art 44). */
    proposePublication(variables: Keyed<Types.RequestsProposePublicationVariables>, options?: CallOptions): Promise<Types.RequestsProposePublication["recordCaseEvent"]>;
    /** Answers of a region that are proposed for publication to all (转为主动公开建议), the newest first. For keys of the region. */
    publicationProposals(variables: Types.RequestsPublicationProposalsVariables, options?: CallOptions): List<Types.RequestsPublicationProposals["publicationProposals"]["edges"][number]["node"], Types.RequestsPublicationProposalsVariables>;
    /** One queue of a region's cases (待办事项), by due day. For keys of the region. */
    queue(variables: Types.RequestsQueueVariables, options?: CallOptions): List<Types.RequestsQueue["caseQueue"]["edges"][number]["node"], Types.RequestsQueueVariables>;
    /** What would become of the deadlines of a region's open cases if an agency did all of this in each of them on a day
     * (待办队列期限推演). A page; `endCursor` is `after` of the next. Nothing is recorded. For keys of the region. */
    queueWhatIf(variables: Types.RequestsQueueWhatIfVariables, options?: CallOptions): Promise<Types.RequestsQueueWhatIf["queueWhatIf"]>;
    /** All queues of a region's cases in short (待办队列概况): how many, and the first of each. For keys of the region. */
    queues(variables: Types.RequestsQueuesVariables, options?: CallOptions): Promise<Types.RequestsQueues["caseQueues"]>;
    /** Enters an event into the ledger of a request (登记办理环节); gives the case as it is then. */
    record(variables: Keyed<Types.RequestsRecordVariables>, options?: CallOptions): Promise<Types.RequestsRecord["recordCaseEvent"]>;
    /** Enters that an appeal was filed against the judgment of the first instance (提起上诉). */
    recordAppeal(variables: Keyed<Types.RequestsRecordAppealVariables>, options?: CallOptions): Promise<Types.RequestsRecordAppeal["recordCaseEvent"]>;
    /** Enters how the appeal ended (二审裁判): the effective judgment. */
    recordAppealJudgment(variables: Keyed<Types.RequestsRecordAppealJudgmentVariables>, options?: CallOptions): Promise<Types.RequestsRecordAppealJudgment["recordCaseEvent"]>;
    /** Enters how a suit ended (法院裁判). */
    recordJudgment(variables: Keyed<Types.RequestsRecordJudgmentVariables>, options?: CallOptions): Promise<Types.RequestsRecordJudgment["recordCaseEvent"]>;
    /** Enters that the last decision or judgment orders to answer anew (责令重新答复): an answered case goes back to its handler. */
    recordReanswerOrder(variables: Keyed<Types.RequestsRecordReanswerOrderVariables>, options?: CallOptions): Promise<Types.RequestsRecordReanswerOrder["recordCaseEvent"]>;
    /** Enters that reconsideration was applied for (提起行政复议). */
    recordReview(variables: Keyed<Types.RequestsRecordReviewVariables>, options?: CallOptions): Promise<Types.RequestsRecordReview["recordCaseEvent"]>;
    /** Enters how reconsideration ended (行政复议决定). */
    recordReviewDecision(variables: Keyed<Types.RequestsRecordReviewDecisionVariables>, options?: CallOptions): Promise<Types.RequestsRecordReviewDecision["recordCaseEvent"]>;
    /** Enters that a suit was filed (提起行政诉讼), after reconsideration or directly. */
    recordSuit(variables: Keyed<Types.RequestsRecordSuitVariables>, options?: CallOptions): Promise<Types.RequestsRecordSuit["recordCaseEvent"]>;
    /** Registers a request (登记), Art 45; a number that is left out is given out. */
    register(variables: Keyed<Types.RequestsRegisterVariables>, options?: CallOptions): Promise<Types.RequestsRegister["recordCaseEvent"]>;
    readonly remedies: {
      /** One of them (行政复议、行政诉讼); null where there is none. */
      get(variables: Types.RequestsRemediesGetVariables, options?: CallOptions): Promise<Types.RequestsRemediesGet["remedy"]>;
      /** Reconsiderations of answers and suits about them, merged into one list (行政复议、行政诉讼列表). */
      list(variables?: Types.RequestsRemediesListVariables, options?: CallOptions): List<Types.RequestsRemediesList["remedies"]["edges"][number]["node"], Types.RequestsRemediesListVariables>;
      /** Reconsiderations of answers and suits about them counted and measured, by up to three fields (行政复议、行政诉讼统计). */
      tally(variables?: Types.RequestsRemediesTallyVariables, options?: CallOptions): Promise<Types.RequestsRemediesTally["remedyTally"]>;
    };
    /** Cases of a region that are due soon, overdue or without a handler (办件提醒): first all of them, then each change as it
     * comes up. Goes on by itself after a broken connection; ends with `break`, or with the signal. For keys of the region. */
    reminders(variables: Types.RequestsRemindersVariables, options?: CallOptions): AsyncIterable<Types.RequestsReminders["caseReminders"]>;
    /** Drafts the answer to a request, item by item (拟稿); gives the case with what its letter still lacks. */
    reply(variables: Keyed<Types.RequestsReplyVariables>, options?: CallOptions): Promise<Types.RequestsReply["replyToRequest"]>;
    /** Returns a draft from a gate of its review, with the reason (六关退回). */
    returnGate(variables: Keyed<Types.RequestsReturnGateVariables>, options?: CallOptions): Promise<Types.RequestsReturnGate["recordCaseEvent"]>;
    /** Signs the reply as it was drafted (签发), and gives it with its number; a number of one's own is for a letter made elsewhere. */
    sign(variables: Keyed<Types.RequestsSignVariables>, options?: CallOptions): Promise<Types.RequestsSign["signReply"]>;
    /** Splits an application with several items into one request for each (一事一申请). */
    split(variables: Keyed<Types.RequestsSplitVariables>, options?: CallOptions): Promise<Types.RequestsSplit["splitRequest"]>;
    /** States another legal day of receipt than the channel gives (认定收到申请之日), with the reason; `on` is that day. */
    stateReceiptDay(variables: Keyed<Types.RequestsStateReceiptDayVariables>, options?: CallOptions): Promise<Types.RequestsStateReceiptDay["recordCaseEvent"]>;
    /** The records behind one cell (单元格所依据的记录): what it counts, one by one. */
    statutoryRecords(variables: Types.RequestsStatutoryRecordsVariables, options?: CallOptions): List<Types.RequestsStatutoryRecords["statutoryReport"]["cell"]["records"]["edges"][number]["node"], Types.RequestsStatutoryRecordsVariables>;
    /** The statutory annual report (政府信息公开工作年度报告): Tables 2, 3 and 4, in order, and what the rules say of them.
     * With `layout`, the printed form; with `cases`, up to so many requests of each finding (20 where it isn't given); with `history`, every time it was frozen and what changed since; with `compare`, what
     * changed since `published`: what `frozen` gave then. */
    statutoryReport(variables: Types.RequestsStatutoryReportVariables, options?: CallOptions): Promise<Types.RequestsStatutoryReport["statutoryReport"]>;
    /** Makes a request of an application that came in (登记收到的申请); gives what is missing in it, and what it may be the same as. */
    submit(variables: Keyed<Types.RequestsSubmitVariables>, options?: CallOptions): Promise<Types.RequestsSubmit["submitRequest"]>;
    /** Requests counted and measured, by up to three fields (依申请公开统计). */
    tally(variables?: Types.RequestsTallyVariables, options?: CallOptions): Promise<Types.RequestsTally["requestTally"]>;
    /** A letter of a transfer went out after it (移交函、移交告知书): to the agency that gets the request, or to the applicant; each once. */
    tellOfTransfer(variables: Keyed<Types.RequestsTellOfTransferVariables>, options?: CallOptions): Promise<Types.RequestsTellOfTransfer["recordCaseEvent"]>;
    /** Tells a third party what is disclosed without its consent, and why (第三方告知书), Art 32; `consultation` is the one it was asked by. */
    tellThirdParty(variables: Keyed<Types.RequestsTellThirdPartyVariables>, options?: CallOptions): Promise<Types.RequestsTellThirdParty["recordCaseEvent"]>;
    /** The request was transferred to another agency (移交), with one of its two letters or without: to the applicant, unless `audience` says AGENCY. With a `receiver`, whose requests are kept with these, it goes on there as a request of its own (`successors`). */
    transfer(variables: Keyed<Types.RequestsTransferVariables>, options?: CallOptions): Promise<Types.RequestsTransfer["recordCaseEvent"]>;
    /** What would become of a deadline if an agency did all of this on a day (期限推演): of its case; with an empty ledger, as
     * `whatIf` beside it, by its record and provisional. Nothing is recorded. */
    whatIf(variables: Types.RequestsWhatIfVariables, options?: CallOptions): Promise<Types.RequestsWhatIf["request"]>;
    /** The applicant withdrew the request (撤回). */
    withdraw(variables: Keyed<Types.RequestsWithdrawVariables>, options?: CallOptions): Promise<Types.RequestsWithdraw["recordCaseEvent"]>;
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
