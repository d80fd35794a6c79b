/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// Generated from packages/schema/schema.graphql and operations/ by npm run generate. Don't edit.

/** Kind of administrative act (行政行为类型) */
export type ActKind =
  /** Coercion (行政强制) */
  | 'COERCION'
  /** Fee (行政事业性收费) */
  | 'FEE'
  /** Licence (行政许可) */
  | 'LICENCE'
  /** Penalty (行政处罚) */
  | 'PENALTY'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by ActKind (行政行为类型条件) */
export type ActKindFilter = {
  /** Equals (等于) */
  readonly eq?: ActKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<ActKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: ActKind | null | undefined;
};

/** Filter of actTallies (行政行为统计筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type ActTallyFilter = {
  /** Agency (机关名称) */
  readonly agency?: StringFilter | null | undefined;
  /** Kind of agency (机关类型) */
  readonly agencyKind?: AgencyKindFilter | null | undefined;
  /** Amount in yuan (收费金额（元）). Of fees, in whole yuan; the report shows it in 万元. */
  readonly amountYuan?: IntFilter | null | undefined;
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<ActTallyFilter> | null | undefined;
  /** Decisions (处理决定数量). Of licences, penalties and coercions. */
  readonly decisions?: IntFilter | null | undefined;
  /** Kind (行政行为类型) */
  readonly kind?: ActKindFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: ActTallyFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<ActTallyFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Year (年度) */
  readonly year?: IntFilter | null | undefined;
};

/** A key by which actTallies are grouped (行政行为统计分组) */
export type ActTallyGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: ActTallyTallyField;
};

/** What to measure of actTallies besides their number (行政行为统计统计项) */
export type ActTallyMeasure = {
  /** Of which field (统计字段) */
  readonly field: ActTallyTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of actTallies (行政行为统计排序) */
export type ActTallyOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: ActTallyOrderField;
};

/** Fields by which actTallies can be ordered (行政行为统计排序字段) */
export type ActTallyOrderField =
  /** Agency (机关名称) */
  | 'agency'
  /** Kind of agency (机关类型) */
  | 'agencyKind'
  /** Amount in yuan (收费金额（元）) */
  | 'amountYuan'
  /** Decisions (处理决定数量) */
  | 'decisions'
  /** Kind (行政行为类型) */
  | 'kind'
  /** Region (行政区划) */
  | 'region'
  /** Year (年度) */
  | 'year';

/** Fields by which actTallies can be tallied (行政行为统计统计字段) */
export type ActTallyTallyField =
  /** Agency (机关名称) */
  | 'agency'
  /** Kind of agency (机关类型) */
  | 'agencyKind'
  /** Amount in yuan (收费金额（元）) */
  | 'amountYuan'
  /** Decisions (处理决定数量) */
  | 'decisions'
  /** Kind (行政行为类型) */
  | 'kind'
  /** Region (行政区划) */
  | 'region'
  /** Year (年度) */
  | 'year';

/** Kind of agency (受理机关类型) */
export type AgencyKind =
  /** Department (工作部门) */
  | 'DEPARTMENT'
  /** The government itself (本级政府（办公室）) */
  | 'GOVERNMENT'
  /** Township (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by AgencyKind (受理机关类型条件) */
export type AgencyKindFilter = {
  /** Equals (等于) */
  readonly eq?: AgencyKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<AgencyKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: AgencyKind | null | undefined;
};

/** Who appeals (上诉人) */
export type Appellant =
  /** Agency (行政机关) */
  | 'AGENCY'
  /** Applicant (申请人) */
  | 'APPLICANT'
  /** Third party (第三人) */
  | 'THIRD_PARTY';

/** Who acts for the applicants (委托代理人) */
export type ApplicantAgentInput = {
  /** Where the power of attorney is (授权委托书) */
  readonly authorization?: string | null | undefined;
  /** How they are reached (联系方式) */
  readonly contact?: ContactInput | null | undefined;
  /** Proof of identity (身份证明) */
  readonly document?: IdentityDocumentInput | null | undefined;
  /** Name (姓名或者名称) */
  readonly name?: string | null | undefined;
};

/** Who applies (申请人) */
export type ApplicantInput = {
  /** How they are reached (联系方式) */
  readonly contact?: ContactInput | null | undefined;
  /** Whom to speak to (联系人) */
  readonly contactPerson?: string | null | undefined;
  /** Proof of identity (身份证明) */
  readonly document?: IdentityDocumentInput | null | undefined;
  /** Kind of applicant (申请人类型). The first applicant's is the column of Table 3 that counts the request. */
  readonly kind: ApplicantKind;
  /** Legal representative (法定代表人) */
  readonly legalRepresentative?: string | null | undefined;
  /** Name (姓名或者名称) */
  readonly name?: string | null | undefined;
  /** Place of work (工作单位) */
  readonly workplace?: string | null | undefined;
};

/** Kind of applicant (申请人类型) */
export type ApplicantKind =
  /** Commercial enterprise (商业企业) */
  | 'COMMERCIAL'
  /** Legal service institution (法律服务机构) */
  | 'LEGAL_SERVICE'
  /** Natural person (自然人) */
  | 'NATURAL_PERSON'
  /** Other (其他) */
  | 'OTHER'
  /** Research institution (科研机构) */
  | 'RESEARCH'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Public welfare organization (社会公益组织) */
  | 'WELFARE';

/** Filter by ApplicantKind (申请人类型条件) */
export type ApplicantKindFilter = {
  /** Equals (等于) */
  readonly eq?: ApplicantKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<ApplicantKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: ApplicantKind | null | undefined;
};

/** What is missing or doubtful (提示类型) */
export type ApplicationFindingCode =
  /** The credit code is not one by GB 32100: look at the document again. (统一社会信用代码未通过校验（GB 32100），请核对证件。) */
  | 'CREDIT_CODE_DOUBTFUL'
  /** The identity number is not one by GB 11643: look at the document again. (居民身份证号码未通过校验（GB 11643），请核对证件。) */
  | 'IDENTITY_NUMBER_DOUBTFUL'
  /** An item has neither name nor document number nor description. (未填写政府信息的名称、文号或者便于查询的其他特征性描述。) */
  | 'ITEM_UNDESCRIBED'
  /** The kind of applicant and the document don't go together. (申请人类型与证件类型不一致，请核对。) */
  | 'KIND_DOUBTFUL'
  /** There is no applicant. (未填写申请人。) */
  | 'NO_APPLICANT'
  /** The agent's power of attorney is missing. (未提供授权委托书。) */
  | 'NO_AUTHORIZATION'
  /** The form in which it is wanted is missing. (未填写所需政府信息的形式要求。) */
  | 'NO_CARRIER_FORM'
  /** Contact details are missing. (未填写联系方式。) */
  | 'NO_CONTACT'
  /** The proof of identity is missing. (未提供身份证明。) */
  | 'NO_IDENTITY'
  /** Nothing is asked for. (未填写所需政府信息。) */
  | 'NO_ITEM'
  /** The name is missing. (未填写姓名或者名称。) */
  | 'NO_NAME'
  /** The way of obtaining it is missing. (未填写获取信息的方式、途径。) */
  | 'NO_OBTAIN_WAY'
  /** The number looks like no telephone number. (联系电话格式存疑，请核对。) */
  | 'PHONE_DOUBTFUL'
  /** Signed post is proved by its waybill, the signer and the time of the signature: one of them is missing. (邮寄（需签收）的，应留存邮件单号并注明签收人和签收时间，现有缺项。) */
  | 'RECEIPT_UNPROVED'
  /** The waybill number looks wrong. (邮件号码存疑，请核对。) */
  | 'WAYBILL_DOUBTFUL';

/** An application for disclosure (申请书). What Art 29 asks for and is missing is a finding. */
export type ApplicationInput = {
  /** Who acts for them (委托代理人) */
  readonly agent?: ApplicantAgentInput | null | undefined;
  /** Who applies (申请人). One at least; the first classes the request. */
  readonly applicants: ReadonlyArray<ApplicantInput>;
  /** On what it is wanted (载体形式) */
  readonly carrierForm?: CarrierForm | null | undefined;
  /** What is asked for (所需政府信息) */
  readonly items: ReadonlyArray<RequestedItemInput>;
  /** How it gets to the applicant (获取方式) */
  readonly obtainWay?: ObtainWay | null | undefined;
  /** Purpose (用途). Never required. */
  readonly purpose?: string | null | undefined;
  /** Remark (备注) */
  readonly remark?: string | null | undefined;
  /** Whether the agency wrote it down (是否代为填写). Default for oral ones: yes. */
  readonly writtenByAgency?: boolean | null | undefined;
};

/** An attachment of a record (附件) */
export type AttachmentInput = {
  /** File name (附件名称) */
  readonly name: string;
  /** SHA-256 of its content (校验值) */
  readonly sha256?: string | null | undefined;
  /** Size in bytes (大小（字节）) */
  readonly size?: number | null | undefined;
  /** Where it is (附件地址) */
  readonly url: string;
};

/** Filter by Boolean (是否条件) */
export type BooleanFilter = {
  /** Equals (等于) */
  readonly eq?: boolean | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** Part of the calendar to group dates by (日期分组粒度) */
export type CalendarPart =
  /** Month (按月) */
  | 'month'
  /** Year (按年) */
  | 'year';

/** Where a notice is from (放假安排的来源). Wins over what the text says. */
export type CalendarSourceInput = {
  /** Day on which it was issued (发布日期) */
  readonly issuedOn?: string | null | undefined;
  /** Its number (发文字号) */
  readonly number?: string | null | undefined;
  /** Its title (标题) */
  readonly title?: string | null | undefined;
  /** Year that it arranges (年份) */
  readonly year?: number | null | undefined;
};

/** On what information is wanted (载体形式) */
export type CarrierForm =
  /** Disc (光盘) */
  | 'DISC'
  /** Electronic (电子) */
  | 'ELECTRONIC'
  /** Other (其他) */
  | 'OTHER'
  /** Paper (纸质) */
  | 'PAPER';

/** An answer as it is drafted (答复意见) */
export type CaseAnswerInput = {
  /** Names of its attachments (附件名称) */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** What is asked for, word by word (申请公开的内容). Default: as the application says. */
  readonly content?: string | null | undefined;
  /** Decision item by item (逐项答复意见) */
  readonly items: ReadonlyArray<DecisionItemInput>;
  /** Outcome of the case, where none follows from its items (答复类型) */
  readonly outcome?: CaseOutcome | null | undefined;
  /** Day on which the applicant was asked for reasons (要求说明理由日期). Art 35. */
  readonly reasonsAskedOn?: string | null | undefined;
  /** Its seal (印章) */
  readonly seal?: LetterSeal | null | undefined;
};

/** Which date of a case (期限类型) */
export type CaseDateKind =
  /** Notice of a correction, Art 30 (补正告知期限) */
  | 'CORRECTION_NOTICE'
  /** Opinion of who was consulted, Art 32 and 34 (征求意见期限) */
  | 'OPINION'
  /** Payment of a fee (缴费期限) */
  | 'PAYMENT'
  /** Reply, Art 33 (答复期限) */
  | 'REPLY';

/** An event to be entered (登记环节). Exactly the fields that its kind needs are given. */
export type CaseEventInput = {
  /** Whether a proposal for publication is accepted (是否转为主动公开). Of publicationDecided. */
  readonly accepted?: boolean | null | undefined;
  /** Whether reconsideration came first (是否经复议). Of sued. */
  readonly afterReview?: boolean | null | undefined;
  /** Word of the agency from which its letter gets its number (机关代字). In place of letter; default: as configured. */
  readonly agencyWord?: string | null | undefined;
  /** Amount in yuan (金额（元）). Of feeNoticed and paid. */
  readonly amountYuan?: number | null | undefined;
  /** Last day for the answer, as the order states it (责令答复期限). Of reanswerOrdered. Left out where the order states none: then no clock runs. */
  readonly answerBy?: string | null | undefined;
  /** Who appeals (上诉人). Of appealed. */
  readonly appellant?: Appellant | null | undefined;
  /** Who agreed to the extension (延期批准人). Of extended. */
  readonly approvedBy?: string | null | undefined;
  /** Whom a letter of a transfer goes to (移交文书对象). Of transferTold, and of transferred that goes with a letter: to the applicant by default. */
  readonly audience?: TransferAudience | null | undefined;
  /** How it came in (申请渠道). Of received. */
  readonly channel?: RequestChannel | null | undefined;
  /** Whether the opinion consents (是否同意). Of opinionIn; null where it says neither. */
  readonly consents?: boolean | null | undefined;
  /** Last day for the correction (补正期限). Of correctionAsked. */
  readonly correctBy?: string | null | undefined;
  /** How it is delivered (送达方式). Of dispatched. */
  readonly delivery?: DeliveryWay | null | undefined;
  /** Id of the document that is published to everybody (主动公开文件标识). Of publicationDecided that accepts. */
  readonly documentId?: string | null | undefined;
  /** What proves it (证据材料) */
  readonly evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  /** Gate of the review (审核关口). Of gatePassed and gateReturned. */
  readonly gate?: ReviewGate | null | undefined;
  /** Who handles it from now on (承办人). Of assigned. */
  readonly handler?: string | null | undefined;
  /** Name of a consultation, unlike others of the case (征求意见编号). Of consulted and what answers it. */
  readonly id?: string | null | undefined;
  /** Registration numbers of its parts (拆分后登记编号). Of split. */
  readonly into?: ReadonlyArray<string> | null | undefined;
  /** What took place (环节) */
  readonly kind: CaseEventKind;
  /** Good reason of a correction that comes after its day (逾期补正的正当理由). Of corrected: without one such a correction is refused (Art 30). */
  readonly lateBecause?: string | null | undefined;
  /** Number of the letter that goes out with it (文书文号). Of signed, and others with a letter. */
  readonly letter?: string | null | undefined;
  /** What its letter says (文书内容). The letter is then composed, numbered and kept; of correctionAsked, consulted, thirdPartyTold, extended, feeNoticed, transferred, transferTold, receiptIssued. */
  readonly letterInput?: CaseLetterInput | null | undefined;
  /** Kind of material (材料种类). Of filed. */
  readonly material?: DossierMaterialKind | null | undefined;
  /** What is to be corrected (补正事项). Of correctionAsked. */
  readonly matters?: ReadonlyArray<string> | null | undefined;
  /** Name of the addressee, or of the material (被征求意见方或材料名称). Of consulted and filed. */
  readonly name?: string | null | undefined;
  /** Remark (备注) */
  readonly note?: string | null | undefined;
  /** Registration number (登记编号). Of registered. */
  readonly number?: string | null | undefined;
  /** Which of several (所属事项). Of filed: the name of the consultation, or a number among those of its kind, from 1. Default: the only one. */
  readonly of?: string | null | undefined;
  /** Day on which it took place (发生日期) */
  readonly on: string;
  /** Which decision or judgment orders it (责令依据). Of reanswerOrdered: the last one. */
  readonly orderedBy?: OrderedBy | null | undefined;
  /** Outcome of the answer (答复类型). Of drafted. */
  readonly outcome?: CaseOutcome | null | undefined;
  /** Where its paper is (纸质材料存放处). Of filed. */
  readonly place?: string | null | undefined;
  /** Which proceeding goes on with it, by its place among those of the case, from 1 (所属救济程序（按登记顺序，自 1 起）). Of reviewDecided, sued, judged, appealed, appealJudged and reanswerOrdered. Default: the last one, or else the only one that can. */
  readonly proceeding?: number | null | undefined;
  /** Why it was returned or declined, or why this is the day of receipt (退回或不予公开理由，或者认定收到申请之日的理由). Of gateReturned, publicationDecided and receiptDayStated. */
  readonly reason?: string | null | undefined;
  /** The agency at which the request goes on here (接收机关（在本平台办理的）). Of transferred: a request of its own is begun there, with the receipt, and counts where it is answered. Left out where the agency's requests aren't kept with these. */
  readonly receiver?: TransferReceiverInput | null | undefined;
  /** How it ended (结果). Of reviewDecided, judged and appealJudged. */
  readonly result?: RemedyResult | null | undefined;
  /** SHA-256 of its file (文件摘要（SHA-256）). Of filed; 64 hexadecimal digits. */
  readonly sha256?: string | null | undefined;
  /** What an EMS slip says (EMS邮寄单). Of filed. */
  readonly slip?: EmsSlipInput | null | undefined;
  /** Agency to which it is transferred (接收机关). Of transferred. */
  readonly to?: string | null | undefined;
  /** Day to which it is delayed (延迟至). Of delayed. */
  readonly until?: string | null | undefined;
  /** How both sides confirmed (确认方式). Of confirmed. */
  readonly way?: ConfirmationWay | null | undefined;
  /** Whose opinion is asked for (被征求意见方类型). Of consulted. */
  readonly whom?: Consulted | null | undefined;
  /** Working days of the extension (延长工作日数). Of extended. */
  readonly workingDays?: number | null | undefined;
};

/** What took place in a case (办理环节) */
export type CaseEventKind =
  /** Judged in second instance (二审裁判) */
  | 'appealJudged'
  /** Appeal filed (提起上诉) */
  | 'appealed'
  /** Archived (归档) */
  | 'archived'
  /** Assigned to a handler (分办) */
  | 'assigned'
  /** Confirmed by both sides (双方确认) */
  | 'confirmed'
  /** Addressee received the consultation (被征求意见方收到) */
  | 'consultationReceived'
  /** Opinion asked for (征求意见) */
  | 'consulted'
  /** Correction received (收到补正) */
  | 'corrected'
  /** Correction asked for (补正告知) */
  | 'correctionAsked'
  /** Reasonably delayed (合理延迟) */
  | 'delayed'
  /** Delivered (送达) */
  | 'delivered'
  /** Dispatched (送出) */
  | 'dispatched'
  /** Answer drafted (拟稿) */
  | 'drafted'
  /** Extended (延期) */
  | 'extended'
  /** Applicant received the fee notice (申请人收到收费通知) */
  | 'feeNoticeReceived'
  /** Fee noticed (收费通知) */
  | 'feeNoticed'
  /** Put into the dossier (入卷) */
  | 'filed'
  /** Gate passed (审核通过) */
  | 'gatePassed'
  /** Gate returned (审核退回) */
  | 'gateReturned'
  /** Judged (法院裁判) */
  | 'judged'
  /** Opinion came in (收到意见) */
  | 'opinionIn'
  /** Paid (缴费) */
  | 'paid'
  /** Proposal for publication decided (决定是否转为主动公开) */
  | 'publicationDecided'
  /** Proposed for publication (提出转为主动公开) */
  | 'publicationProposed'
  /** Ordered to answer anew (责令重新答复) */
  | 'reanswerOrdered'
  /** Day of receipt stated (认定收到申请之日) */
  | 'receiptDayStated'
  /** Receipt of registration issued (出具登记回执) */
  | 'receiptIssued'
  /** Application received (收到申请) */
  | 'received'
  /** Registered (登记) */
  | 'registered'
  /** Reconsideration decided (行政复议决定) */
  | 'reviewDecided'
  /** Reconsideration filed (提起行政复议) */
  | 'reviewFiled'
  /** Signed (签发) */
  | 'signed'
  /** Split into cases (拆分（一事一申请）) */
  | 'split'
  /** Suit filed (提起行政诉讼) */
  | 'sued'
  /** Third party told of the disclosure (告知第三方决定公开) */
  | 'thirdPartyTold'
  /** Letter of the transfer sent (发出移交文书) */
  | 'transferTold'
  /** Transferred (移交) */
  | 'transferred'
  /** Withdrawn by the applicant (申请人撤回) */
  | 'withdrawn';

/** What proves an event (证据材料) */
export type CaseEvidenceInput = {
  /** What it is (材料类型) */
  readonly kind: string;
  /** Remark (备注) */
  readonly note?: string | null | undefined;
  /** What it is found by (材料编号或存放处) */
  readonly reference: string;
};

/** How grave a finding about a case is (提示级别) */
export type CaseFindingSeverity =
  /** A duty isn't met (未履行法定义务) */
  | 'ERROR'
  /** What somebody has decided (说明) */
  | 'NOTE'
  /** People have to look at it; it may be held against the agency (须人工核实) */
  | 'WARN';

/** What a letter says (文书内容). Besides what the case, its application and the settings know. */
export type CaseLetterInput = {
  /** Name of who is consulted or told (被征求意见方) */
  readonly addressee?: string | null | undefined;
  /** Word of the agency (机关代字). Default: as configured. */
  readonly agencyWord?: string | null | undefined;
  /** Who agreed to the extension (延期批准人) */
  readonly approvedBy?: string | null | undefined;
  /** Names of its attachments (附件名称) */
  readonly attachments?: ReadonlyArray<string> | null | undefined;
  /** Whom the transfer is told (移交文书对象) */
  readonly audience?: TransferAudience | null | undefined;
  /** Id of a consultation of the case (征求意见编号) */
  readonly consultation?: string | null | undefined;
  /** What is asked for, word by word (申请公开的内容). Default: as the application says. */
  readonly content?: string | null | undefined;
  /** Last day for the correction (补正期限) */
  readonly correctBy?: string | null | undefined;
  /** Date of the letter (落款日期). Default: today. */
  readonly date?: string | null | undefined;
  /** The information in question (所涉及的政府信息) */
  readonly information?: string | null | undefined;
  /** Items of this request (本次申请件数). Default: as the application says. */
  readonly itemCount?: number | null | undefined;
  /** Decision item by item (逐项答复意见). Of a reply. */
  readonly items?: ReadonlyArray<DecisionItemInput> | null | undefined;
  /** Items of the applicant in the calendar month before this request (本月此前申请件数). Default: as recorded; needed where applicants' data are masked, or the record can't tell. */
  readonly itemsBefore?: number | null | undefined;
  /** What is to be corrected (补正事项) */
  readonly matters?: ReadonlyArray<string> | null | undefined;
  /** Number of a letter that is made elsewhere (文号). Of a preview. Left out: a blank one of its series. */
  readonly number?: string | null | undefined;
  /** Whether that is an organization (是否单位). Default: yes. */
  readonly organization?: boolean | null | undefined;
  /** Pages to be copied (复制页数). Left out: no copies are asked for. */
  readonly pages?: number | null | undefined;
  /** Reasons (理由). Of an extension, a transfer, a notice to a third party. */
  readonly reasons?: string | null | undefined;
  /** Day on which the applicant was asked for reasons (要求说明理由日期). Art 35. */
  readonly reasonsAskedOn?: string | null | undefined;
  /** Its seal (印章) */
  readonly seal?: LetterSeal | null | undefined;
  /** Agency that the request goes to (接收机关) */
  readonly to?: string | null | undefined;
  /** How that agency is reached (接收机关联系方式) */
  readonly toContact?: string | null | undefined;
  /** Whose opinion is asked for (被征求意见方类型) */
  readonly whom?: Consulted | null | undefined;
  /** Working days of the extension (延长工作日数) */
  readonly workingDays?: number | null | undefined;
};

/** How a request is answered (答复类型) */
export type CaseOutcome =
  /** Abandoned: not corrected in time (逾期不补正，视为放弃) */
  | 'ABANDONED_NO_CORRECTION'
  /** Abandoned: fee not paid in time (逾期未缴费，视为放弃) */
  | 'ABANDONED_NO_FEE'
  /** Volume or frequency without reason (无正当理由大量反复申请) */
  | 'ABUSIVE_VOLUME'
  /** Administrative query under another law (属于行政查询事项) */
  | 'ADMIN_QUERY'
  /** Disclosed (予以公开) */
  | 'DISCLOSED'
  /** Already public (已主动公开) */
  | 'DISCLOSED_ALREADY_PUBLIC'
  /** Would have to be created (需要加工、分析) */
  | 'NEEDS_PROCESSING'
  /** Doesn't exist (政府信息不存在) */
  | 'NOT_EXIST'
  /** Another agency's (不属于本机关负责公开) */
  | 'NOT_THIS_AGENCY'
  /** Other: withdrawn and the like (其他（撤回申请等）) */
  | 'OTHER'
  /** Partly disclosed (部分公开) */
  | 'PARTIAL'
  /** Petition, complaint or report (信访、投诉、举报) */
  | 'PETITION_COMPLAINT'
  /** Asks for a publication (要求提供公开出版物) */
  | 'PUBLICATION'
  /** Asks to confirm or re-issue (要求确认或重新出具已获取信息) */
  | 'RECONFIRM'
  /** Refused: deliberative (不予公开：过程性信息) */
  | 'REFUSED_DELIBERATIVE'
  /** Refused: enforcement file (不予公开：行政执法案卷信息) */
  | 'REFUSED_ENFORCEMENT_FILE'
  /** Refused: forbidden by law (不予公开：法律、行政法规禁止公开) */
  | 'REFUSED_FORBIDDEN_BY_LAW'
  /** Refused: internal affairs (不予公开：内部事务信息) */
  | 'REFUSED_INTERNAL_AFFAIRS'
  /** Refused: safety and stability (不予公开：危及“三安全一稳定”) */
  | 'REFUSED_SAFETY_STABILITY'
  /** Refused: state secret (不予公开：国家秘密) */
  | 'REFUSED_STATE_SECRET'
  /** Refused: rights of a third party (不予公开：保护第三方合法权益) */
  | 'REFUSED_THIRD_PARTY'
  /** Repeated (重复申请) */
  | 'REPEATED'
  /** Still unclear after correction (补正后仍不明确) */
  | 'STILL_UNCLEAR';

/** Open requests by what is to be done (待办队列) */
export type CaseQueueName =
  /** Everything that is open (全部在办) */
  | 'ALL'
  /** Due on the day or soon after it (即将到期) */
  | 'DUE_SOON'
  /** Requests without an event in their ledger (未登记台账) */
  | 'NOT_ENTERED'
  /** Overdue (已逾期) */
  | 'OVERDUE'
  /** Waiting for somebody (等待中) */
  | 'WAITING_FOR'
  /** Without a handler (未分办) */
  | 'WITHOUT_OWNER';

/** Where the remedies against an answer stand (救济状态) */
export type CaseRemedyStatus =
  /** Judged in second instance (二审已裁判) */
  | 'APPEAL_JUDGED'
  /** In court (诉讼中) */
  | 'IN_COURT'
  /** In second instance (二审中) */
  | 'IN_SECOND_INSTANCE'
  /** Judged (已裁判) */
  | 'JUDGED'
  /** No remedy sought (无) */
  | 'NONE'
  /** Reconsideration decided (复议已决) */
  | 'REVIEW_DECIDED'
  /** Under reconsideration (复议中) */
  | 'UNDER_REVIEW';

/** Where a case stands (办理状态) */
export type CaseStatus =
  /** Archived (已归档) */
  | 'ARCHIVED'
  /** To be confirmed (待确认) */
  | 'AWAITING_CONFIRMATION'
  /** Correction awaited (待补正) */
  | 'AWAITING_CORRECTION'
  /** Payment awaited (待缴费) */
  | 'AWAITING_PAYMENT'
  /** Opinions awaited (征求意见中) */
  | 'CONSULTING'
  /** Delivered, to be archived (已送达待归档) */
  | 'DELIVERED'
  /** Dispatched (已送出) */
  | 'DISPATCHED'
  /** Draft under review (审核中) */
  | 'DRAFTED'
  /** In process (办理中) */
  | 'IN_PROCESS'
  /** Nothing received (未收到) */
  | 'NEW'
  /** To be registered (待登记) */
  | 'RECEIVED'
  /** Registered, without a handler (已登记待分办) */
  | 'REGISTERED'
  /** To be signed (待签发) */
  | 'REVIEWED'
  /** To be dispatched (待送出) */
  | 'SIGNED'
  /** Split into cases (已拆分) */
  | 'SPLIT'
  /** Transferred (已移交) */
  | 'TRANSFERRED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** Whom a case waits for (等待对象) */
export type CaseWaitingFor =
  /** The agency itself (本机关) */
  | 'AGENCY'
  /** The applicant (申请人) */
  | 'APPLICANT'
  /** Nobody (无) */
  | 'NOBODY'
  /** Another authority (其他机关) */
  | 'OTHER_AGENCY'
  /** A third party (第三方) */
  | 'THIRD_PARTY';

/** Filter of catalogues (公开目录筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type CatalogueFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<CatalogueFilter> | null | undefined;
  /** Area code (领域编码). The same for the same area in every county. */
  readonly areaCode?: StringFilter | null | undefined;
  /** Code (目录编码) */
  readonly code?: StringFilter | null | undefined;
  /** Key area (重点领域) */
  readonly keyArea?: BooleanFilter | null | undefined;
  /** Level (公开层级) */
  readonly level?: RegionLevelFilter | null | undefined;
  /** Name (名称) */
  readonly name?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: CatalogueFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<CatalogueFilter> | null | undefined;
  /** Parent (上级目录) */
  readonly parent?: IdFilter | null | undefined;
  /** Provincial department (省直业务主管部门). The department that handed down the list of matters of this key area. */
  readonly provincialDepartment?: StringFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Responsible body (责任主体) */
  readonly responsibleBody?: StringFilter | null | undefined;
  /** Theme (专题) */
  readonly theme?: CatalogueThemeFilter | null | undefined;
  /** Update cycle in days (更新周期（天）) */
  readonly updateCycleDays?: IntFilter | null | undefined;
};

/** A key by which catalogues are grouped (公开目录分组) */
export type CatalogueGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: CatalogueTallyField;
};

/** What to measure of catalogues besides their number (公开目录统计项) */
export type CatalogueMeasure = {
  /** Of which field (统计字段) */
  readonly field: CatalogueTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of catalogues (公开目录排序) */
export type CatalogueOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: CatalogueOrderField;
};

/** Fields by which catalogues can be ordered (公开目录排序字段) */
export type CatalogueOrderField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Code (目录编码) */
  | 'code'
  /** Key area (重点领域) */
  | 'keyArea'
  /** Level (公开层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Provincial department (省直业务主管部门) */
  | 'provincialDepartment'
  /** Region (行政区划) */
  | 'region'
  /** Responsible body (责任主体) */
  | 'responsibleBody'
  /** Theme (专题) */
  | 'theme'
  /** Update cycle in days (更新周期（天）) */
  | 'updateCycleDays';

/** Fields by which catalogues can be tallied (公开目录统计字段) */
export type CatalogueTallyField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Code (目录编码) */
  | 'code'
  /** Key area (重点领域) */
  | 'keyArea'
  /** Level (公开层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Parent (上级目录) */
  | 'parent'
  /** Provincial department (省直业务主管部门) */
  | 'provincialDepartment'
  /** Region (行政区划) */
  | 'region'
  /** Responsible body (责任主体) */
  | 'responsibleBody'
  /** Theme (专题) */
  | 'theme'
  /** Update cycle in days (更新周期（天）) */
  | 'updateCycleDays';

/** Theme (专题) */
export type CatalogueTheme =
  /** Consumer information (消费信息) */
  | 'CONSUMER_INFORMATION'
  /** Livelihood actions (暖民心行动) */
  | 'PEOPLES_LIVELIHOOD'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by CatalogueTheme (专题条件) */
export type CatalogueThemeFilter = {
  /** Equals (等于) */
  readonly eq?: CatalogueTheme | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<CatalogueTheme> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: CatalogueTheme | null | undefined;
};

/** How the values of several sources were combined (合并方式) */
export type Combination =
  /** Exactly (精确) */
  | 'EXACT'
  /** As an upper bound (上限). Different values of several sources were added; equal ones count twice. */
  | 'UPPER_BOUND';

/** Confirmation by both sides (双方确认). Art 31: of ordinary post, internet and fax. */
export type ConfirmationInput = {
  /** What proves it (确认凭证) */
  readonly evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  /** Day of the confirmation (确认日期) */
  readonly on: string;
  /** How they confirmed (确认方式) */
  readonly way: ConfirmationWay;
};

/** How both sides confirmed (确认方式) */
export type ConfirmationWay =
  /** E-mail (电子邮件) */
  | 'EMAIL'
  /** Text message (短信) */
  | 'MESSAGE'
  /** Telephone (电话) */
  | 'PHONE'
  /** On the portal (平台) */
  | 'PORTAL'
  /** Visit (当面) */
  | 'VISIT';

/** Whose opinion is asked for (被征求意见方类型) */
export type Consulted =
  /** Agency that made the information too (共同制作机关) */
  | 'AGENCY'
  /** Third party (第三方) */
  | 'THIRD_PARTY';

/** How somebody is reached (联系方式) */
export type ContactInput = {
  /** Address (通信地址) */
  readonly address?: string | null | undefined;
  /** E-mail (电子邮箱) */
  readonly email?: string | null | undefined;
  /** Fax (传真) */
  readonly fax?: string | null | undefined;
  /** Telephone (联系电话) */
  readonly phone?: string | null | undefined;
  /** Postcode (邮政编码) */
  readonly postcode?: string | null | undefined;
};

/** How one source took part in an answer (来源应答状态) */
export type CoverageState =
  /** Gave its part in time (已应答) */
  | 'ANSWERED'
  /** Could not be reached, or refused (失败). `reason` says why. */
  | 'FAILED'
  /** Did not answer within the request's budget (超时) */
  | 'LATE'
  /** Its mapping has no such records or fields (未映射) */
  | 'NOT_MAPPED'
  /** The caller may not read this from it (无权读取) */
  | 'NOT_PERMITTED';

/** Filter by Date (日期条件) */
export type DateFilter = {
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** After, or more than (大于) */
  readonly gt?: string | null | undefined;
  /** From, and including (大于等于) */
  readonly gte?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Before, or less than (小于) */
  readonly lt?: string | null | undefined;
  /** Up to and including (小于等于) */
  readonly lte?: string | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
};

/** Filter by DateTime (日期时间条件) */
export type DateTimeFilter = {
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** After, or more than (大于) */
  readonly gt?: string | null | undefined;
  /** From, and including (大于等于) */
  readonly gte?: string | null | undefined;
  /** Before, or less than (小于) */
  readonly lt?: string | null | undefined;
  /** Up to and including (小于等于) */
  readonly lte?: string | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** What a calendar says of a day (日期性质) */
export type DayNature =
  /** Holiday, weekends within it included (节假日) */
  | 'HOLIDAY'
  /** Weekend day that is worked (调休上班日) */
  | 'MAKE_UP_WORKING_DAY'
  /** Weekend (休息日) */
  | 'WEEKEND'
  /** Working day (工作日) */
  | 'WORKING_DAY';

/** Why a day counts or doesn't (计日理由) */
export type DeadlineDayReason =
  /** Before the period began anew (期限重新计算之前) */
  | 'BEFORE_RESTART'
  /** Reasonable delay (合理延迟) */
  | 'DELAY'
  /** Public holiday (节假日) */
  | 'HOLIDAY'
  /** Make-up working day on a weekend (调休上班日) */
  | 'MAKE_UP_WORKING_DAY'
  /** First day, not counted (期间开始之日，不计算在内) */
  | 'START_DAY'
  /** Excluded: consultation (征求意见所需时间，不计算在内) */
  | 'SUSPENDED'
  /** Weekend (休息日) */
  | 'WEEKEND'
  /** Working day (工作日) */
  | 'WORKING_DAY';

/** Why the clock doesn't count an event (不计入期限的理由) */
export type DeadlineIgnoredReason =
  /** A correction is asked for once (Art 30) (补正应当一次性告知（第三十条）) */
  | 'ASKED_BEFORE'
  /** Corrected after the day that the notice gave, without a good reason: the request counts as abandoned (Art 30) (无正当理由逾期补正，已视为放弃申请（第三十条）) */
  | 'CORRECTION_LATE'
  /** Nothing was asked for (未曾告知补正或者缴费) */
  | 'NOT_ASKED'
  /** Extensions are 20 working days in total (Art 33) (延长的期限最长不得超过20个工作日（第三十三条）) */
  | 'OVER_TWENTY'
  /** Paid later than 20 working days after the notice's receipt: the request counts as abandoned (109号) (缴费期限届满后缴费，已视为放弃申请（109号）) */
  | 'PAYMENT_LATE'
  /** The period for the reply has run out (答复期限已届满) */
  | 'PERIOD_OVER';

/** How a deadline stands on a day (期限状态) */
export type DeadlineStanding =
  /** Answered in time (按期答复) */
  | 'MET_IN_TIME'
  /** Answered late (逾期答复) */
  | 'MET_LATE'
  /** The last day has passed (已逾期) */
  | 'OVERDUE'
  /** The period runs (期限内) */
  | 'RUNNING'
  /** An opinion is outstanding (征求意见，期限停止计算) */
  | 'SUSPENDED';

/** The decision on one item (逐项答复意见). Each item asked for is answered by itself. */
export type DecisionItemInput = {
  /** Way and route to get it (获取的方式、途径) */
  readonly access?: string | null | undefined;
  /** The earlier reply (此前作出的答复) */
  readonly earlierReply?: EarlierReplyInput | null | undefined;
  /** The law that forbids or rules it, with its article (所依据的法律、行政法规) */
  readonly law?: string | null | undefined;
  /** Its outcome (答复类型) */
  readonly outcome: CaseOutcome;
  /** What is provided, or how to get it (提供的政府信息) */
  readonly provided?: string | null | undefined;
  /** The reasons (理由) */
  readonly reasons?: string | null | undefined;
  /** The responsible agency (负责公开的行政机关) */
  readonly rightAgency?: RightAgencyInput | null | undefined;
  /** The responsible agency can't be told (不能确定负责公开的行政机关) */
  readonly rightAgencyUnknown?: boolean | null | undefined;
  /** The search (检索情况) */
  readonly search?: SearchInput | null | undefined;
  /** What the item asks for (该项申请的内容). Default: as the application says. */
  readonly subject?: string | null | undefined;
  /** The parts withheld, of PARTIAL (不予公开的各部分内容) */
  readonly withheld?: ReadonlyArray<WithheldPartInput> | null | undefined;
};

/** How a letter is delivered (送达方式) */
export type DeliveryWay =
  /** Handed over (直接送达) */
  | 'DIRECT'
  /** Electronic (电子送达) */
  | 'ELECTRONIC'
  /** Through another agency (委托送达) */
  | 'ENTRUSTED'
  /** Post (邮寄送达) */
  | 'POST';

/** Audience (公开对象) */
export type DisclosureAudience =
  /** Specific group (特定群体) */
  | 'SPECIFIC_GROUP'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Whole society (全社会) */
  | 'WHOLE_SOCIETY';

/** Filter by DisclosureAudience (公开对象条件) */
export type DisclosureAudienceFilter = {
  /** Equals (等于) */
  readonly eq?: DisclosureAudience | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<DisclosureAudience> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: DisclosureAudience | null | undefined;
};

/** Channel (公开渠道和载体) */
export type DisclosureChannel =
  /** Radio and television (广播电视) */
  | 'BROADCAST'
  /** Press conference or hearing (发布会/听证会) */
  | 'CONFERENCE'
  /** Government gazette (政府公报) */
  | 'GAZETTE'
  /** Notice board of community, enterprise or village (社区/企事业单位/村公示栏（电子屏）) */
  | 'NOTICE_BOARD'
  /** At home or on site (入户/现场) */
  | 'ON_SITE'
  /** Other (其他) */
  | 'OTHER'
  /** Printed media (纸质媒体) */
  | 'PRINT'
  /** Public reading place (公开查阅点) */
  | 'READING_PLACE'
  /** Government service centre (政务服务中心) */
  | 'SERVICE_CENTRE'
  /** Convenience service station (便民服务站) */
  | 'SERVICE_STATION'
  /** Weibo, WeChat and apps (两微一端) */
  | 'SOCIAL_MEDIA'
  /** Targeted push (精准推送) */
  | 'TARGETED'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Government website (政府网站) */
  | 'WEBSITE';

/** Filter by DisclosureChannelList (公开渠道和载体条件) */
export type DisclosureChannelListFilter = {
  /** Has at least one of these (含有其中之一) */
  readonly has?: ReadonlyArray<DisclosureChannel> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** Mode of disclosure (公开方式) */
export type DisclosureMode =
  /** On request (依申请公开) */
  | 'ON_REQUEST'
  /** Proactive (主动公开) */
  | 'PROACTIVE'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Withheld (不予公开) */
  | 'WITHHELD';

/** Filter by DisclosureMode (公开方式条件) */
export type DisclosureModeFilter = {
  /** Equals (等于) */
  readonly eq?: DisclosureMode | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<DisclosureMode> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: DisclosureMode | null | undefined;
};

/** Filter by DisclosureModeList (公开方式条件) */
export type DisclosureModeListFilter = {
  /** Has at least one of these (含有其中之一) */
  readonly has?: ReadonlyArray<DisclosureMode> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** Filter of documents (文件筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type DocumentFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Catalogue (信息分类) */
  readonly catalogue?: IdFilter | null | undefined;
  /** Declared validity (有效性). As the source states it; see computedValidity. */
  readonly declaredValidity?: ValidityFilter | null | undefined;
  /** Mode of disclosure (公开方式) */
  readonly disclosureMode?: DisclosureModeFilter | null | undefined;
  /** Document number (文号) */
  readonly documentNumber?: StringFilter | null | undefined;
  /** In force from (施行日期) */
  readonly effectiveFrom?: DateFilter | null | undefined;
  /** Expires on (失效日期) */
  readonly expiresOn?: DateFilter | null | undefined;
  /** Genre (体裁分类) */
  readonly genre?: GenreFilter | null | undefined;
  /** Index number (索引号). As it stands in the source; unique only as far as the source keeps it so. */
  readonly indexNumber?: IndexNumberFilter | null | undefined;
  /** Information source (信息来源) */
  readonly informationSource?: StringFilter | null | undefined;
  /** Issuing bodies (发文机关). In order; the first leads (Art 10). */
  readonly issuers?: StringListFilter | null | undefined;
  /** Keywords (关键词) */
  readonly keywords?: StringListFilter | null | undefined;
  /** Kind (文件种类) */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: DocumentFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Published at (发布日期) */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Publisher (发布机构) */
  readonly publisher?: IdFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Repealed on (废止日期) */
  readonly repealedOn?: DateFilter | null | undefined;
  /** Service objects (服务对象分类) */
  readonly serviceObjects?: StringListFilter | null | undefined;
  /** Summary (内容概述) */
  readonly summary?: StringFilter | null | undefined;
  /** Tags (标签) */
  readonly tags?: StringListFilter | null | undefined;
  /** Theme (专题) */
  readonly theme?: CatalogueThemeFilter | null | undefined;
  /** Title (标题) */
  readonly title?: StringFilter | null | undefined;
  /** Topic (主题分类). Path of the State Council scheme, as in 综合政务\政务公开. */
  readonly topic?: StringFilter | null | undefined;
  /** Views (浏览次数). A snapshot of the source. */
  readonly viewCount?: IntFilter | null | undefined;
  /** Date of writing (成文日期). Date of signature or approval. */
  readonly writtenDate?: DateFilter | null | undefined;
};

/** A key by which documents are grouped (文件分组) */
export type DocumentGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: DocumentTallyField;
};

/** Kind of document (文件种类) */
export type DocumentKind =
  /** Other published information (其他公开信息). Not part of the policy library. */
  | 'INFORMATION'
  /** Normative document (行政规范性文件) */
  | 'NORMATIVE'
  /** Other policy document (其他政策文件) */
  | 'POLICY_OTHER'
  /** Regulation (规章) */
  | 'RULE'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by DocumentKind (文件种类条件) */
export type DocumentKindFilter = {
  /** Equals (等于) */
  readonly eq?: DocumentKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: DocumentKind | null | undefined;
};

/** What to measure of documents besides their number (文件统计项) */
export type DocumentMeasure = {
  /** Of which field (统计字段) */
  readonly field: DocumentTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of documents (文件排序) */
export type DocumentOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: DocumentOrderField;
};

/** Fields by which documents can be ordered (文件排序字段) */
export type DocumentOrderField =
  /** Declared validity (有效性) */
  | 'declaredValidity'
  /** Mode of disclosure (公开方式) */
  | 'disclosureMode'
  /** Document number (文号) */
  | 'documentNumber'
  /** In force from (施行日期) */
  | 'effectiveFrom'
  /** Expires on (失效日期) */
  | 'expiresOn'
  /** Genre (体裁分类) */
  | 'genre'
  /** Index number (索引号) */
  | 'indexNumber'
  /** Information source (信息来源) */
  | 'informationSource'
  /** Kind (文件种类) */
  | 'kind'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Region (行政区划) */
  | 'region'
  /** Repealed on (废止日期) */
  | 'repealedOn'
  /** Summary (内容概述) */
  | 'summary'
  /** Theme (专题) */
  | 'theme'
  /** Title (标题) */
  | 'title'
  /** Topic (主题分类) */
  | 'topic'
  /** Views (浏览次数) */
  | 'viewCount'
  /** Date of writing (成文日期) */
  | 'writtenDate';

/** Fields by which documents can be tallied (文件统计字段) */
export type DocumentTallyField =
  /** Catalogue (信息分类) */
  | 'catalogue'
  /** Declared validity (有效性) */
  | 'declaredValidity'
  /** Mode of disclosure (公开方式) */
  | 'disclosureMode'
  /** Document number (文号) */
  | 'documentNumber'
  /** In force from (施行日期) */
  | 'effectiveFrom'
  /** Expires on (失效日期) */
  | 'expiresOn'
  /** Genre (体裁分类) */
  | 'genre'
  /** Index number (索引号) */
  | 'indexNumber'
  /** Information source (信息来源) */
  | 'informationSource'
  /** Issuing bodies (发文机关) */
  | 'issuers'
  /** Keywords (关键词) */
  | 'keywords'
  /** Kind (文件种类) */
  | 'kind'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Publisher (发布机构) */
  | 'publisher'
  /** Region (行政区划) */
  | 'region'
  /** Repealed on (废止日期) */
  | 'repealedOn'
  /** Service objects (服务对象分类) */
  | 'serviceObjects'
  /** Summary (内容概述) */
  | 'summary'
  /** Tags (标签) */
  | 'tags'
  /** Theme (专题) */
  | 'theme'
  /** Title (标题) */
  | 'title'
  /** Topic (主题分类) */
  | 'topic'
  /** Views (浏览次数) */
  | 'viewCount'
  /** Date of writing (成文日期) */
  | 'writtenDate';

/** A kind of material of a dossier (卷宗材料种类) */
export type DossierMaterialKind =
  /** Copy of the agent's identity document (代理人身份证明复印件) */
  | 'AGENT_IDENTITY'
  /** Application form (申请表（来件）) */
  | 'APPLICATION_FORM'
  /** Application as it was entered (申请内容登录件) */
  | 'APPLICATION_RECORD'
  /** Approval sheet (审批单（发文稿纸）) */
  | 'APPROVAL_SHEET'
  /** Power of attorney (授权委托书) */
  | 'AUTHORIZATION'
  /** Table of contents (卷内目录) */
  | 'CATALOGUE'
  /** Closing sheet (备考表) */
  | 'CLOSING_SHEET'
  /** Record of the confirmation (双方确认记录) */
  | 'CONFIRMATION_RECORD'
  /** Consultation letter (征求意见书) */
  | 'CONSULTATION_LETTER'
  /** Proof that the consultation was received (征求意见书送达凭证) */
  | 'CONSULTATION_PROOF'
  /** Corrected application (补正后的申请材料) */
  | 'CORRECTED_APPLICATION'
  /** Correction notice (补正告知书) */
  | 'CORRECTION_NOTICE'
  /** Proof that the correction notice was delivered (补正告知书送达凭证) */
  | 'CORRECTION_PROOF'
  /** Notice of the reasonable delay (合理延迟答复告知材料) */
  | 'DELAY_NOTICE'
  /** Receipt signed by the applicant (送达回证（申请人签收）) */
  | 'DELIVERY_RECEIPT'
  /** Print of the delivery tracking (邮件投递查询结果) */
  | 'DELIVERY_TRACKING'
  /** System log of the electronic delivery (电子送达系统日志) */
  | 'ELECTRONIC_LOG'
  /** Envelope with postmark (信封（邮戳）) */
  | 'ENVELOPE'
  /** Approval of the extension (延期审批表) */
  | 'EXTENSION_APPROVAL'
  /** Extension notice (延期告知书) */
  | 'EXTENSION_NOTICE'
  /** Fee notice (收费通知书) */
  | 'FEE_NOTICE'
  /** Proof that the fee notice was received (收费通知书送达凭证) */
  | 'FEE_PROOF'
  /** Copy of the identity document (身份证明复印件) */
  | 'IDENTITY_COPY'
  /** Incoming EMS slip with signer and sign time (来件EMS邮寄单（备注签收人和签收时间）) */
  | 'INCOMING_SLIP'
  /** Judgment (行政诉讼裁判文书) */
  | 'JUDGMENT'
  /** Legal counsel's opinion (法律顾问意见) */
  | 'LEGAL_OPINION'
  /** Opinion that came in (回复意见) */
  | 'OPINION'
  /** Form filled in for the applicant, signed or fingerprinted (代填申请表（签字或按指印）) */
  | 'ORAL_FORM'
  /** Other material of the reply and delivery (其他答复送达材料) */
  | 'OTHER_AFTER'
  /** Other material of the application (其他申请受理材料) */
  | 'OTHER_BEFORE'
  /** Other material of the handling (其他办理材料) */
  | 'OTHER_DURING'
  /** Outgoing EMS slip with contents and their number (寄出EMS邮寄单（备注内件名称和文号）) */
  | 'OUTGOING_SLIP'
  /** Notice of disclosure to the third party (第三方告知书) */
  | 'OVERRIDE_NOTICE'
  /** Proof of payment (缴费凭证) */
  | 'PAYMENT_PROOF'
  /** Applicant's statement of reasons, or the record that none was given (申请人说明理由材料或者未予说明的记录) */
  | 'REASONS_STATEMENT'
  /** Receipt of registration (登记回执) */
  | 'REGISTRATION_RECEIPT'
  /** Registration sheet (登记表) */
  | 'REGISTRATION_SHEET'
  /** Reply (政府信息公开申请答复书) */
  | 'REPLY'
  /** Reconsideration decision (行政复议决定书) */
  | 'REVIEW_DECISION'
  /** Papers of the reconsideration (行政复议材料) */
  | 'REVIEW_PAPERS'
  /** Search record: keywords, systems, people, time, screenshots (检索记录（关键词、系统、人员、时间、截图）) */
  | 'SEARCH_RECORD'
  /** Signed receipt (当面提交回执) */
  | 'SIGNED_RECEIPT'
  /** Record of the split (一事一申请拆分记录) */
  | 'SPLIT_RECORD'
  /** Papers of the suit (行政诉讼材料) */
  | 'SUIT_PAPERS'
  /** Transfer letter (移交函) */
  | 'TRANSFER_LETTER'
  /** Notice of the transfer to the applicant (移交告知书) */
  | 'TRANSFER_NOTICE'
  /** Applicant's withdrawal (申请人撤回申请材料) */
  | 'WITHDRAWAL';

/** Phase of a dossier (卷宗阶段) */
export type DossierPhase =
  /** After: reply and delivery (后：答复送达) */
  | 'AFTER'
  /** Before: application (前：申请受理) */
  | 'BEFORE'
  /** During: handling (中：办理) */
  | 'DURING';

/** Why two requests seem the same (疑似重复的理由) */
export type DuplicateReasonCode =
  /** The same applicant (申请人相同) */
  | 'SAME_APPLICANT'
  /** The same name and identity document (姓名和证件号码相同) */
  | 'SAME_IDENTITY'
  /** The same name and telephone (姓名和联系电话相同) */
  | 'SAME_NAME_AND_PHONE'
  /** Near the same text (申请内容相近) */
  | 'SIMILAR_TEXT';

/** An earlier reply to the same request (此前作出的答复) */
export type EarlierReplyInput = {
  /** Its number (答复书文号) */
  readonly number: string;
  /** Day of the reply (答复日期) */
  readonly on: string;
};

/** Annotation of an EMS slip (邮寄单备注) */
export type EmsAnnotation =
  /** Name of the letter in it (内件名称) */
  | 'contents'
  /** Number of the letter in it (内件文号) */
  | 'number'
  /** When it was signed for (签收时间) */
  | 'signedAt'
  /** Who signed for it (签收人) */
  | 'signer';

/** An EMS slip with its annotations (EMS邮寄单及其备注) */
export type EmsSlipInput = {
  /** Name of the letter in it (内件名称). Of an outgoing slip. */
  readonly contents?: string | null | undefined;
  /** Number of the letter in it (内件文号). Of an outgoing slip. */
  readonly number?: string | null | undefined;
  /** When it was signed for (签收时间). Of an incoming slip. */
  readonly signedAt?: string | null | undefined;
  /** Who signed for it (签收人). Of an incoming slip. */
  readonly signer?: string | null | undefined;
  /** Waybill number (邮件号码) */
  readonly waybill?: string | null | undefined;
};

/** By what a figure can be broken down (指标明细维度) */
export type FigureBreakdown =
  /** By kind of applicant (按申请人类型) */
  | 'APPLICANT_KIND'
  /** By area (按领域) */
  | 'AREA'
  /** By block (按板块) */
  | 'BLOCK'
  /** By channel (按申请渠道) */
  | 'CHANNEL'
  /** By form of interpretation (按解读形式) */
  | 'FORM'
  /** By kind of document (按文件种类) */
  | 'KIND'
  /** By level (按公开层级) */
  | 'LEVEL'
  /** By month (按月) */
  | 'MONTH'
  /** By outcome (按办理结果) */
  | 'OUTCOME'
  /** By region (按行政区划) */
  | 'REGION'
  /** By sector (按行业) */
  | 'SECTOR'
  /** By stage of life (按生命周期环节). Stages overlap. */
  | 'STAGE';

/** From when to when a figure counts (统计期间类型) */
export type FigurePeriodKind =
  /** What stands on the day (统计日时点) */
  | 'AS_OF'
  /** Everything up to the day (累计至统计日) */
  | 'CUMULATIVE'
  /** The year, up to the day (当年截至统计日) */
  | 'YEAR_TO_DATE';

/** Whose records a figure counts (统计范围) */
export type FigureScope =
  /** The city itself (市本级) */
  | 'CITY'
  /** The city and its counties (市县两级) */
  | 'CITY_AND_COUNTIES'
  /** The counties (各县（市、区）) */
  | 'COUNTIES';

/** What a mapping can't read in a source (数据问题类型) */
export type FindingKind =
  /** An index number that several records bear (重复索引号) */
  | 'DUPLICATE_INDEX_NUMBER'
  /** A code that its mapping doesn't know (未映射代码) */
  | 'UNMAPPED_CODE'
  /** A text that is no date in any of its spellings (无法识别的日期) */
  | 'UNREADABLE_DATE'
  /** A text that is no whole number (无法识别的数字) */
  | 'UNREADABLE_NUMBER'
  /** A reference that leads nowhere (无法对应的引用) */
  | 'UNRESOLVED_REFERENCE';

/** Genre (体裁分类) */
export type Genre =
  /** Announcement (公告) */
  | 'ANNOUNCEMENT'
  /** Bill (议案) */
  | 'BILL'
  /** Circular (通报) */
  | 'CIRCULAR'
  /** Communiqué (公报) */
  | 'COMMUNIQUE'
  /** Decision (决定) */
  | 'DECISION'
  /** Letter (函) */
  | 'LETTER'
  /** Minutes (纪要) */
  | 'MINUTES'
  /** Notice (通知) */
  | 'NOTICE'
  /** Opinion (意见) */
  | 'OPINION'
  /** Order (命令（令）) */
  | 'ORDER'
  /** Other (其他) */
  | 'OTHER'
  /** Public notice (通告) */
  | 'PUBLIC_NOTICE'
  /** Official reply (批复) */
  | 'REPLY'
  /** Report (报告) */
  | 'REPORT'
  /** Request for instructions (请示) */
  | 'REQUEST_FOR_INSTRUCTIONS'
  /** Resolution (决议) */
  | 'RESOLUTION'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by Genre (体裁分类条件) */
export type GenreFilter = {
  /** Equals (等于) */
  readonly eq?: Genre | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<Genre> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: Genre | null | undefined;
};

/** Filter of grassrootsAreas (基层政务公开领域筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type GrassrootsAreaFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<GrassrootsAreaFilter> | null | undefined;
  /** Area code (领域编码) */
  readonly code?: StringFilter | null | undefined;
  /** On the county list (县级领域) */
  readonly countyLevel?: BooleanFilter | null | undefined;
  /** Lead department (业务主管部门) */
  readonly leadDepartment?: StringFilter | null | undefined;
  /** Name (领域名称) */
  readonly name?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: GrassrootsAreaFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<GrassrootsAreaFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** On the township list (乡级领域) */
  readonly townshipLevel?: BooleanFilter | null | undefined;
};

/** A key by which grassrootsAreas are grouped (基层政务公开领域分组) */
export type GrassrootsAreaGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: GrassrootsAreaTallyField;
};

/** What to measure of grassrootsAreas besides their number (基层政务公开领域统计项) */
export type GrassrootsAreaMeasure = {
  /** Of which field (统计字段) */
  readonly field: GrassrootsAreaTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of grassrootsAreas (基层政务公开领域排序) */
export type GrassrootsAreaOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: GrassrootsAreaOrderField;
};

/** Fields by which grassrootsAreas can be ordered (基层政务公开领域排序字段) */
export type GrassrootsAreaOrderField =
  /** Area code (领域编码) */
  | 'code'
  /** On the county list (县级领域) */
  | 'countyLevel'
  /** Lead department (业务主管部门) */
  | 'leadDepartment'
  /** Name (领域名称) */
  | 'name'
  /** Region (行政区划) */
  | 'region'
  /** On the township list (乡级领域) */
  | 'townshipLevel';

/** Fields by which grassrootsAreas can be tallied (基层政务公开领域统计字段) */
export type GrassrootsAreaTallyField =
  /** Area code (领域编码) */
  | 'code'
  /** On the county list (县级领域) */
  | 'countyLevel'
  /** Lead department (业务主管部门) */
  | 'leadDepartment'
  /** Name (领域名称) */
  | 'name'
  /** Region (行政区划) */
  | 'region'
  /** On the township list (乡级领域) */
  | 'townshipLevel';

/** Filter of grassrootsItems (基层两化信息筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type GrassrootsItemFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<GrassrootsItemFilter> | null | undefined;
  /** Area code (领域编码) */
  readonly areaCode?: StringFilter | null | undefined;
  /** Area (领域) */
  readonly areaName?: StringFilter | null | undefined;
  /** Level (公开层级) */
  readonly level?: GrassrootsLevelFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: GrassrootsItemFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<GrassrootsItemFilter> | null | undefined;
  /** Published at (发布日期) */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Publisher (公开主体) */
  readonly publisherName?: StringFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Title (标题) */
  readonly title?: StringFilter | null | undefined;
  /** Township (乡镇（街道）). Nine digits; missing for items of the county itself. */
  readonly township?: RegionCodeFilter | null | undefined;
};

/** A key by which grassrootsItems are grouped (基层两化信息分组) */
export type GrassrootsItemGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: GrassrootsItemTallyField;
};

/** What to measure of grassrootsItems besides their number (基层两化信息统计项) */
export type GrassrootsItemMeasure = {
  /** Of which field (统计字段) */
  readonly field: GrassrootsItemTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of grassrootsItems (基层两化信息排序) */
export type GrassrootsItemOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: GrassrootsItemOrderField;
};

/** Fields by which grassrootsItems can be ordered (基层两化信息排序字段) */
export type GrassrootsItemOrderField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (领域) */
  | 'areaName'
  /** Level (公开层级) */
  | 'level'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Publisher (公开主体) */
  | 'publisherName'
  /** Region (行政区划) */
  | 'region'
  /** Title (标题) */
  | 'title'
  /** Township (乡镇（街道）) */
  | 'township';

/** Fields by which grassrootsItems can be tallied (基层两化信息统计字段) */
export type GrassrootsItemTallyField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (领域) */
  | 'areaName'
  /** Level (公开层级) */
  | 'level'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Publisher (公开主体) */
  | 'publisherName'
  /** Region (行政区划) */
  | 'region'
  /** Title (标题) */
  | 'title'
  /** Township (乡镇（街道）) */
  | 'township';

/** Level (公开层级) */
export type GrassrootsLevel =
  /** County (县级) */
  | 'COUNTY'
  /** Township (乡级) */
  | 'TOWNSHIP'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by GrassrootsLevel (公开层级条件) */
export type GrassrootsLevelFilter = {
  /** Equals (等于) */
  readonly eq?: GrassrootsLevel | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<GrassrootsLevel> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: GrassrootsLevel | null | undefined;
};

/** Filter of grassrootsTallies (两化统计筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type GrassrootsTallyFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<GrassrootsTallyFilter> | null | undefined;
  /** Area code (领域编码) */
  readonly areaCode?: StringFilter | null | undefined;
  /** Area (领域) */
  readonly areaName?: StringFilter | null | undefined;
  /** Items (条数) */
  readonly items?: IntFilter | null | undefined;
  /** Level (公开层级) */
  readonly level?: GrassrootsLevelFilter | null | undefined;
  /** Month (月份) */
  readonly month?: MonthFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: GrassrootsTallyFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<GrassrootsTallyFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Township (乡镇（街道）) */
  readonly township?: RegionCodeFilter | null | undefined;
};

/** A key by which grassrootsTallies are grouped (两化统计分组) */
export type GrassrootsTallyGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: GrassrootsTallyTallyField;
};

/** What to measure of grassrootsTallies besides their number (两化统计统计项) */
export type GrassrootsTallyMeasure = {
  /** Of which field (统计字段) */
  readonly field: GrassrootsTallyTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of grassrootsTallies (两化统计排序) */
export type GrassrootsTallyOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: GrassrootsTallyOrderField;
};

/** Fields by which grassrootsTallies can be ordered (两化统计排序字段) */
export type GrassrootsTallyOrderField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (领域) */
  | 'areaName'
  /** Items (条数) */
  | 'items'
  /** Level (公开层级) */
  | 'level'
  /** Month (月份) */
  | 'month'
  /** Region (行政区划) */
  | 'region'
  /** Township (乡镇（街道）) */
  | 'township';

/** Fields by which grassrootsTallies can be tallied (两化统计统计字段) */
export type GrassrootsTallyTallyField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (领域) */
  | 'areaName'
  /** Items (条数) */
  | 'items'
  /** Level (公开层级) */
  | 'level'
  /** Month (月份) */
  | 'month'
  /** Region (行政区划) */
  | 'region'
  /** Township (乡镇（街道）) */
  | 'township';

/** Filter by ID (记录标识条件) */
export type IdFilter = {
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
};

/** Proof of identity (身份证明) */
export type IdentityDocumentInput = {
  /** Where its copy is (证件影像件) */
  readonly file?: string | null | undefined;
  /** Kind (证件类型) */
  readonly kind: IdentityDocumentKind;
  /** Its number (证件号码). A wrong check digit is a finding, not an error. */
  readonly number?: string | null | undefined;
};

/** Kind of document (证件类型) */
export type IdentityDocumentKind =
  /** Unified social credit code (统一社会信用代码) */
  | 'CREDIT_CODE'
  /** Other document (其他证件) */
  | 'OTHER'
  /** Resident identity card (居民身份证) */
  | 'RESIDENT_IDENTITY';

/** Filter by IndexNumber (索引号条件) */
export type IndexNumberFilter = {
  /** Contains this text (包含) */
  readonly contains?: string | null | undefined;
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
  /** Starts with this text (以此开头) */
  readonly startsWith?: string | null | undefined;
};

/** Block (板块) */
export type InstitutionBlock =
  /** Notices for people (便民公告) */
  | 'NOTICES'
  /** Rules of disclosure (公开制度) */
  | 'RULES'
  /** Public services (公共服务) */
  | 'SERVICES'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by InstitutionBlock (板块条件) */
export type InstitutionBlockFilter = {
  /** Equals (等于) */
  readonly eq?: InstitutionBlock | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<InstitutionBlock> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: InstitutionBlock | null | undefined;
};

/** Filter of institutions (公共企事业单位筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type InstitutionFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<InstitutionFilter> | null | undefined;
  /** Unified social credit code (统一社会信用代码) */
  readonly creditCode?: StringFilter | null | undefined;
  /** Listed on (纳入名单日期) */
  readonly listedOn?: DateFilter | null | undefined;
  /** Name (名称) */
  readonly name?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: InstitutionFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<InstitutionFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Sector (行业) */
  readonly sector?: InstitutionSectorFilter | null | undefined;
  /** Supervising department (主管部门) */
  readonly supervisingDepartment?: StringFilter | null | undefined;
};

/** A key by which institutions are grouped (公共企事业单位分组) */
export type InstitutionGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: InstitutionTallyField;
};

/** Filter of institutionItems (公共企事业单位信息筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type InstitutionItemFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<InstitutionItemFilter> | null | undefined;
  /** Block (板块) */
  readonly block?: InstitutionBlockFilter | null | undefined;
  /** Institution (单位) */
  readonly institution?: IdFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: InstitutionItemFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<InstitutionItemFilter> | null | undefined;
  /** Published at (发布日期) */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Title (标题) */
  readonly title?: StringFilter | null | undefined;
};

/** A key by which institutionItems are grouped (公共企事业单位信息分组) */
export type InstitutionItemGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: InstitutionItemTallyField;
};

/** What to measure of institutionItems besides their number (公共企事业单位信息统计项) */
export type InstitutionItemMeasure = {
  /** Of which field (统计字段) */
  readonly field: InstitutionItemTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of institutionItems (公共企事业单位信息排序) */
export type InstitutionItemOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: InstitutionItemOrderField;
};

/** Fields by which institutionItems can be ordered (公共企事业单位信息排序字段) */
export type InstitutionItemOrderField =
  /** Block (板块) */
  | 'block'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Region (行政区划) */
  | 'region'
  /** Title (标题) */
  | 'title';

/** Fields by which institutionItems can be tallied (公共企事业单位信息统计字段) */
export type InstitutionItemTallyField =
  /** Block (板块) */
  | 'block'
  /** Institution (单位) */
  | 'institution'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Region (行政区划) */
  | 'region'
  /** Title (标题) */
  | 'title';

/** What to measure of institutions besides their number (公共企事业单位统计项) */
export type InstitutionMeasure = {
  /** Of which field (统计字段) */
  readonly field: InstitutionTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of institutions (公共企事业单位排序) */
export type InstitutionOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: InstitutionOrderField;
};

/** Fields by which institutions can be ordered (公共企事业单位排序字段) */
export type InstitutionOrderField =
  /** Unified social credit code (统一社会信用代码) */
  | 'creditCode'
  /** Listed on (纳入名单日期) */
  | 'listedOn'
  /** Name (名称) */
  | 'name'
  /** Region (行政区划) */
  | 'region'
  /** Sector (行业) */
  | 'sector'
  /** Supervising department (主管部门) */
  | 'supervisingDepartment';

/** Sector (行业) */
export type InstitutionSector =
  /** Education (教育) */
  | 'EDUCATION'
  /** Environmental protection (环境保护) */
  | 'ENVIRONMENT'
  /** Gas supply (供气) */
  | 'GAS'
  /** Health (卫生健康) */
  | 'HEALTH'
  /** Heating (供热) */
  | 'HEATING'
  /** Power supply (供电) */
  | 'POWER'
  /** Public transport (公共交通) */
  | 'TRANSPORT'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Water supply (供水) */
  | 'WATER';

/** Filter by InstitutionSector (行业条件) */
export type InstitutionSectorFilter = {
  /** Equals (等于) */
  readonly eq?: InstitutionSector | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<InstitutionSector> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: InstitutionSector | null | undefined;
};

/** Fields by which institutions can be tallied (公共企事业单位统计字段) */
export type InstitutionTallyField =
  /** Unified social credit code (统一社会信用代码) */
  | 'creditCode'
  /** Listed on (纳入名单日期) */
  | 'listedOn'
  /** Name (名称) */
  | 'name'
  /** Region (行政区划) */
  | 'region'
  /** Sector (行业) */
  | 'sector'
  /** Supervising department (主管部门) */
  | 'supervisingDepartment';

/** Filter by Int (整数条件) */
export type IntFilter = {
  /** Equals (等于) */
  readonly eq?: number | null | undefined;
  /** After, or more than (大于) */
  readonly gt?: number | null | undefined;
  /** From, and including (大于等于) */
  readonly gte?: number | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Before, or less than (小于) */
  readonly lt?: number | null | undefined;
  /** Up to and including (小于等于) */
  readonly lte?: number | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: number | null | undefined;
};

/** Filter of interpretations (政策解读筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type InterpretationFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<InterpretationFilter> | null | undefined;
  /** Document it explains (解读的文件) */
  readonly document?: IdFilter | null | undefined;
  /** Form (解读形式) */
  readonly form?: InterpretationFormFilter | null | undefined;
  /** Index number (索引号) */
  readonly indexNumber?: IndexNumberFilter | null | undefined;
  /** Interpreter (解读人) */
  readonly interpreter?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: InterpretationFilter | null | undefined;
  /** On the topic page (政策解读专题). Gathered on the city's interpretation topic page. */
  readonly onTopic?: BooleanFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<InterpretationFilter> | null | undefined;
  /** Published at (发布日期) */
  readonly publishedAt?: DateTimeFilter | null | undefined;
  /** Publisher (发布机构) */
  readonly publisher?: IdFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Stages (生命周期环节). Several at once; counts by stage overlap, the total counts each once. */
  readonly stages?: InterpretationStageListFilter | null | undefined;
  /** Title (标题) */
  readonly title?: StringFilter | null | undefined;
};

/** Form of interpretation (解读形式) */
export type InterpretationForm =
  /** Animation (动漫) */
  | 'ANIMATION'
  /** Audio (音频) */
  | 'AUDIO'
  /** Cloud class (云课堂) */
  | 'CLOUD_CLASS'
  /** By the department's head (部门负责人解读) */
  | 'DEPARTMENT_HEAD'
  /** By an expert (专家解读) */
  | 'EXPERT'
  /** H5 page (H5) */
  | 'H5'
  /** Online interview (在线访谈) */
  | 'INTERVIEW'
  /** By the media (媒体解读) */
  | 'MEDIA'
  /** Pictures (图片解读) */
  | 'PICTURE'
  /** Press conference (新闻发布会) */
  | 'PRESS_CONFERENCE'
  /** Questions and answers (政策问答) */
  | 'QUESTIONS_AND_ANSWERS'
  /** Text (文字解读) */
  | 'TEXT'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Video (视频解读) */
  | 'VIDEO';

/** Filter by InterpretationForm (解读形式条件) */
export type InterpretationFormFilter = {
  /** Equals (等于) */
  readonly eq?: InterpretationForm | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<InterpretationForm> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: InterpretationForm | null | undefined;
};

/** A key by which interpretations are grouped (政策解读分组) */
export type InterpretationGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: InterpretationTallyField;
};

/** What to measure of interpretations besides their number (政策解读统计项) */
export type InterpretationMeasure = {
  /** Of which field (统计字段) */
  readonly field: InterpretationTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of interpretations (政策解读排序) */
export type InterpretationOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: InterpretationOrderField;
};

/** Fields by which interpretations can be ordered (政策解读排序字段) */
export type InterpretationOrderField =
  /** Form (解读形式) */
  | 'form'
  /** Index number (索引号) */
  | 'indexNumber'
  /** Interpreter (解读人) */
  | 'interpreter'
  /** On the topic page (政策解读专题) */
  | 'onTopic'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Region (行政区划) */
  | 'region'
  /** Title (标题) */
  | 'title';

/** Stage of life (生命周期环节) */
export type InterpretationStage =
  /** Assistance (救助) */
  | 'ASSISTANCE'
  /** Birth (出生) */
  | 'BIRTH'
  /** Bankruptcy and deregistration (破产注销) */
  | 'CLOSING'
  /** Finding employment, starting a business (就业创业) */
  | 'EMPLOYMENT'
  /** Hiring (用工招聘) */
  | 'HIRING'
  /** Housing (住房) */
  | 'HOUSING'
  /** Social insurance and medical care (社保就医) */
  | 'INSURANCE_AND_HEALTH'
  /** Opening an enterprise (企业开办) */
  | 'OPENING'
  /** Production and operation (生产经营) */
  | 'PRODUCTION'
  /** Retirement (退休养老) */
  | 'RETIREMENT'
  /** Schooling (学习) */
  | 'SCHOOLING'
  /** Paying taxes and fees (缴费纳税) */
  | 'TAX'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Vehicles (车辆) */
  | 'VEHICLES'
  /** Work (工作) */
  | 'WORK';

/** Filter by InterpretationStageList (生命周期环节条件) */
export type InterpretationStageListFilter = {
  /** Has at least one of these (含有其中之一) */
  readonly has?: ReadonlyArray<InterpretationStage> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** Fields by which interpretations can be tallied (政策解读统计字段) */
export type InterpretationTallyField =
  /** Document it explains (解读的文件) */
  | 'document'
  /** Form (解读形式) */
  | 'form'
  /** Index number (索引号) */
  | 'indexNumber'
  /** Interpreter (解读人) */
  | 'interpreter'
  /** On the topic page (政策解读专题) */
  | 'onTopic'
  /** Published at (发布日期) */
  | 'publishedAt'
  /** Publisher (发布机构) */
  | 'publisher'
  /** Region (行政区划) */
  | 'region'
  /** Stages (生命周期环节) */
  | 'stages'
  /** Title (标题) */
  | 'title';

/** Role of a key (密钥角色) */
export type KeyRole =
  /** Publishes, revises and withdraws (信息发布) */
  | 'EDITOR'
  /** Handles cases (承办人) */
  | 'HANDLER'
  /** Also sees findings and audit (运维) */
  | 'OPERATOR'
  /** Reads only (只读) */
  | 'READER'
  /** Passes gates and signs (审核人) */
  | 'REVIEWER';

/** A letter of a case (文书种类) */
export type LetterKind =
  /** Consultation (征求意见书) */
  | 'CONSULTATION'
  /** Correction notice (补正告知书) */
  | 'CORRECTION'
  /** Extension notice (延期告知书) */
  | 'EXTENSION'
  /** Fee notice (收费通知书) */
  | 'FEE'
  /** Notice of disclosure to a third party (第三方告知书) */
  | 'OVERRIDE'
  /** Receipt of registration (登记回执) */
  | 'RECEIPT'
  /** Reply (答复书) */
  | 'REPLY'
  /** Transfer (移交（告知）书) */
  | 'TRANSFER';

/** The seal of a letter (印章) */
export type LetterSeal =
  /** Seal for disclosure (政府信息公开专用章) */
  | 'DISCLOSURE'
  /** Official seal (公章) */
  | 'OFFICIAL';

/** What is measured (统计方式) */
export type MeasureOp =
  /** Number of different values (去重计数) */
  | 'COUNT_DISTINCT'
  /** Largest or latest (最大值) */
  | 'MAX'
  /** Smallest or earliest (最小值) */
  | 'MIN'
  /** Sum (求和). Of whole-number fields. */
  | 'SUM';

/** Filter by Month (月份条件) */
export type MonthFilter = {
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** After, or more than (大于) */
  readonly gt?: string | null | undefined;
  /** From, and including (大于等于) */
  readonly gte?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Before, or less than (小于) */
  readonly lt?: string | null | undefined;
  /** Up to and including (小于等于) */
  readonly lte?: string | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
};

/** How information gets to the applicant (获取方式) */
export type ObtainWay =
  /** By e-mail (电子邮件) */
  | 'EMAIL'
  /** By fax (传真) */
  | 'FAX'
  /** In person (当面领取) */
  | 'IN_PERSON'
  /** Online (网上获取) */
  | 'ONLINE'
  /** By post (邮寄) */
  | 'POST';

/** Filter of openDays (开放日活动筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type OpenDayFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<OpenDayFilter> | null | undefined;
  /** Held on (举办日期) */
  readonly heldOn?: DateFilter | null | undefined;
  /** Institution (单位) */
  readonly institution?: IdFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: OpenDayFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<OpenDayFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Sector (行业) */
  readonly sector?: InstitutionSectorFilter | null | undefined;
  /** Theme (主题) */
  readonly theme?: StringFilter | null | undefined;
  /** Visitors (受众人次) */
  readonly visitors?: IntFilter | null | undefined;
  /** Visitors are a lower bound (人次为下限（余）) */
  readonly visitorsAtLeast?: BooleanFilter | null | undefined;
};

/** A key by which openDays are grouped (开放日活动分组) */
export type OpenDayGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: OpenDayTallyField;
};

/** What to measure of openDays besides their number (开放日活动统计项) */
export type OpenDayMeasure = {
  /** Of which field (统计字段) */
  readonly field: OpenDayTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of openDays (开放日活动排序) */
export type OpenDayOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: OpenDayOrderField;
};

/** Fields by which openDays can be ordered (开放日活动排序字段) */
export type OpenDayOrderField =
  /** Held on (举办日期) */
  | 'heldOn'
  /** Region (行政区划) */
  | 'region'
  /** Sector (行业) */
  | 'sector'
  /** Theme (主题) */
  | 'theme'
  /** Visitors (受众人次) */
  | 'visitors'
  /** Visitors are a lower bound (人次为下限（余）) */
  | 'visitorsAtLeast';

/** Fields by which openDays can be tallied (开放日活动统计字段) */
export type OpenDayTallyField =
  /** Held on (举办日期) */
  | 'heldOn'
  /** Institution (单位) */
  | 'institution'
  /** Region (行政区划) */
  | 'region'
  /** Sector (行业) */
  | 'sector'
  /** Theme (主题) */
  | 'theme'
  /** Visitors (受众人次) */
  | 'visitors'
  /** Visitors are a lower bound (人次为下限（余）) */
  | 'visitorsAtLeast';

/** Direction of an order (排序方向). Missing values come last in both. */
export type OrderDirection =
  /** Smallest or earliest first (升序) */
  | 'ASC'
  /** Largest or latest first (降序) */
  | 'DESC';

/** What orders to answer anew (责令依据) */
export type OrderedBy =
  /** Judgment of the second instance (二审裁判) */
  | 'APPEAL_JUDGMENT'
  /** Judgment of the first instance, effective (生效的一审裁判) */
  | 'JUDGMENT'
  /** Reconsideration decision (行政复议决定) */
  | 'REVIEW_DECISION';

/** Filter of organizations (机构筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type OrganizationFilter = {
  /** Office address (办公地址) */
  readonly address?: StringFilter | null | undefined;
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Unified social credit code (统一社会信用代码). GB 32100-2015: eighteen characters. */
  readonly creditCode?: StringFilter | null | undefined;
  /** Kind (机构类型) */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** Level (层级) */
  readonly level?: RegionLevelFilter | null | undefined;
  /** Name (名称) */
  readonly name?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: OrganizationFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** Organization code (组织机构代码). GB 11714: eight characters and a check character. */
  readonly organizationCode?: StringFilter | null | undefined;
  /** Office telephone (办公电话) */
  readonly phone?: StringFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Short name (简称) */
  readonly shortName?: StringFilter | null | undefined;
};

/** A key by which organizations are grouped (机构分组) */
export type OrganizationGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: OrganizationTallyField;
};

/** Kind of organization (机构类型) */
export type OrganizationKind =
  /** Department (工作部门) */
  | 'DEPARTMENT'
  /** People's government or its office (人民政府（办公室）) */
  | 'GOVERNMENT'
  /** Other (其他) */
  | 'OTHER'
  /** Public institution (事业单位) */
  | 'PUBLIC_INSTITUTION'
  /** Township government or sub-district office (乡镇政府、街道办事处) */
  | 'TOWNSHIP'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by OrganizationKind (机构类型条件) */
export type OrganizationKindFilter = {
  /** Equals (等于) */
  readonly eq?: OrganizationKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: OrganizationKind | null | undefined;
};

/** What to measure of organizations besides their number (机构统计项) */
export type OrganizationMeasure = {
  /** Of which field (统计字段) */
  readonly field: OrganizationTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of organizations (机构排序) */
export type OrganizationOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: OrganizationOrderField;
};

/** Fields by which organizations can be ordered (机构排序字段) */
export type OrganizationOrderField =
  /** Office address (办公地址) */
  | 'address'
  /** Unified social credit code (统一社会信用代码) */
  | 'creditCode'
  /** Kind (机构类型) */
  | 'kind'
  /** Level (层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Organization code (组织机构代码) */
  | 'organizationCode'
  /** Office telephone (办公电话) */
  | 'phone'
  /** Region (行政区划) */
  | 'region'
  /** Short name (简称) */
  | 'shortName';

/** Fields by which organizations can be tallied (机构统计字段) */
export type OrganizationTallyField =
  /** Office address (办公地址) */
  | 'address'
  /** Unified social credit code (统一社会信用代码) */
  | 'creditCode'
  /** Kind (机构类型) */
  | 'kind'
  /** Level (层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Organization code (组织机构代码) */
  | 'organizationCode'
  /** Office telephone (办公电话) */
  | 'phone'
  /** Region (行政区划) */
  | 'region'
  /** Short name (简称) */
  | 'shortName';

/** Where a proposal for publication stands (转为主动公开建议状态) */
export type PublicationState =
  /** Accepted: it is published to everybody (已转为主动公开) */
  | 'ACCEPTED'
  /** Declined (不予转为主动公开) */
  | 'DECLINED'
  /** Not decided (待决定) */
  | 'PENDING';

/** A new document (新发布的文件) */
export type PublishDocumentInput = {
  /** Attachments (附件) */
  readonly attachments?: ReadonlyArray<AttachmentInput> | null | undefined;
  /** Body (正文). HTML or text as it stands in the source. */
  readonly body?: string | null | undefined;
  /** Catalogue (信息分类) */
  readonly catalogue?: string | null | undefined;
  /** Declared validity (有效性). As the source states it; see computedValidity. */
  readonly declaredValidity?: Validity | null | undefined;
  /** Mode of disclosure (公开方式) */
  readonly disclosureMode?: DisclosureMode | null | undefined;
  /** Document number (文号) */
  readonly documentNumber?: string | null | undefined;
  /** In force from (施行日期) */
  readonly effectiveFrom?: string | null | undefined;
  /** Expires on (失效日期) */
  readonly expiresOn?: string | null | undefined;
  /** Genre (体裁分类) */
  readonly genre?: Genre | null | undefined;
  /** Index number (索引号). As it stands in the source; unique only as far as the source keeps it so. */
  readonly indexNumber?: string | null | undefined;
  /** Information source (信息来源) */
  readonly informationSource?: string | null | undefined;
  /** Issuing bodies (发文机关). In order; the first leads (Art 10). */
  readonly issuers?: ReadonlyArray<string> | null | undefined;
  /** Keywords (关键词) */
  readonly keywords?: ReadonlyArray<string> | null | undefined;
  /** Kind (文件种类) */
  readonly kind: DocumentKind;
  /** Published at (发布日期) */
  readonly publishedAt: string;
  /** Publisher (发布机构) */
  readonly publisher?: string | null | undefined;
  /** Region that publishes, and owns the record (发布的行政区划) */
  readonly region: string;
  /** Repealed on (废止日期) */
  readonly repealedOn?: string | null | undefined;
  /** Service objects (服务对象分类) */
  readonly serviceObjects?: ReadonlyArray<string> | null | undefined;
  /** Summary (内容概述) */
  readonly summary?: string | null | undefined;
  /** Tags (标签) */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Title (标题) */
  readonly title: string;
  /** Topic (主题分类). Path of the State Council scheme, as in 综合政务\政务公开. */
  readonly topic?: string | null | undefined;
  /** Date of writing (成文日期). Date of signature or approval. */
  readonly writtenDate?: string | null | undefined;
};

/** What proves how an application came in (收件凭证) */
export type ReceiptEvidenceInput = {
  /** What else proves it (其他凭证) */
  readonly others?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  /** When it was signed for (签收时间) */
  readonly signedAt?: string | null | undefined;
  /** Who signed for it (签收人) */
  readonly signer?: string | null | undefined;
  /** Number of the waybill (邮件单号). One that looks wrong is a finding, not an error. */
  readonly waybill?: string | null | undefined;
};

/** What became of a write (回执状态) */
export type ReceiptState =
  /** Done (已完成) */
  | 'DONE'
  /** It did not take place, and never will under this key (未发生) */
  | 'FORGOTTEN'
  /** Intended, not yet known to be done (待确认) */
  | 'PENDING';

/** Filter by RegionCode (区划代码条件) */
export type RegionCodeFilter = {
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
  /** Starts with this text (以此开头) */
  readonly startsWith?: string | null | undefined;
};

/** Filter of regions (行政区划筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type RegionFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<RegionFilter> | null | undefined;
  /** Code (区划代码) */
  readonly code?: RegionCodeFilter | null | undefined;
  /** Level (层级) */
  readonly level?: RegionLevelFilter | null | undefined;
  /** Name (名称) */
  readonly name?: StringFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: RegionFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<RegionFilter> | null | undefined;
  /** Parent (上级区划) */
  readonly parent?: IdFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Statistics only (仅用于统计). A zone with a code of the statistics office that is not in GB/T 2260. */
  readonly statisticsOnly?: BooleanFilter | null | undefined;
};

/** A key by which regions are grouped (行政区划分组) */
export type RegionGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: RegionTallyField;
};

/** Level (层级) */
export type RegionLevel =
  /** City (市级) */
  | 'CITY'
  /** County (县级) */
  | 'COUNTY'
  /** Township (乡级) */
  | 'TOWNSHIP'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Village (村级) */
  | 'VILLAGE';

/** Filter by RegionLevel (层级条件) */
export type RegionLevelFilter = {
  /** Equals (等于) */
  readonly eq?: RegionLevel | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<RegionLevel> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: RegionLevel | null | undefined;
};

/** Filter by RegionLevelList (层级条件) */
export type RegionLevelListFilter = {
  /** Has at least one of these (含有其中之一) */
  readonly has?: ReadonlyArray<RegionLevel> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** What to measure of regions besides their number (行政区划统计项) */
export type RegionMeasure = {
  /** Of which field (统计字段) */
  readonly field: RegionTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of regions (行政区划排序) */
export type RegionOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: RegionOrderField;
};

/** Fields by which regions can be ordered (行政区划排序字段) */
export type RegionOrderField =
  /** Code (区划代码) */
  | 'code'
  /** Level (层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Region (行政区划) */
  | 'region'
  /** Statistics only (仅用于统计) */
  | 'statisticsOnly';

/** Fields by which regions can be tallied (行政区划统计字段) */
export type RegionTallyField =
  /** Code (区划代码) */
  | 'code'
  /** Level (层级) */
  | 'level'
  /** Name (名称) */
  | 'name'
  /** Parent (上级区划) */
  | 'parent'
  /** Region (行政区划) */
  | 'region'
  /** Statistics only (仅用于统计) */
  | 'statisticsOnly';

/** Result (审理结果) */
export type RemedyEnding =
  /** Corrected (结果纠正). Revoked, altered, held unlawful, or ordered to be done. */
  | 'CORRECTED'
  /** Other result (其他结果). Withdrawn, ended, settled. */
  | 'OTHER'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** Upheld (结果维持). Upheld, or the claim was rejected. */
  | 'UPHELD';

/** Filter by RemedyEnding (审理结果条件) */
export type RemedyEndingFilter = {
  /** Equals (等于) */
  readonly eq?: RemedyEnding | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<RemedyEnding> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: RemedyEnding | null | undefined;
};

/** Filter of remedies (行政复议、行政诉讼筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type RemedyFilter = {
  /** Agency (被申请机关（被告）). Its name. Of what a case's ledger tells, it is the agency of the request. */
  readonly agency?: StringFilter | null | undefined;
  /** Kind of agency (机关类型) */
  readonly agencyKind?: AgencyKindFilter | null | undefined;
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<RemedyFilter> | null | undefined;
  /** Ended on (审结日期). Of a suit: the day of the effective judgment. Missing while it is pending. */
  readonly endedOn?: DateFilter | null | undefined;
  /** Filed on (受理（立案）日期) */
  readonly filedOn?: DateFilter | null | undefined;
  /** Ended in first instance on (一审审结日期). Of a suit that went on to a second instance. Counted by where the gateway's report.suits is FIRST_INSTANCE. */
  readonly firstEndedOn?: DateFilter | null | undefined;
  /** Result in first instance (一审结果) */
  readonly firstResult?: RemedyEndingFilter | null | undefined;
  /** Kind (救济类型) */
  readonly kind?: RemedyKindFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: RemedyFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<RemedyFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Id of the request (申请标识). Of whatever source holds the request; missing where it isn't known which one it is. */
  readonly requestId?: StringFilter | null | undefined;
  /** Result (审理结果) */
  readonly result?: RemedyEndingFilter | null | undefined;
};

/** A key by which remedies are grouped (行政复议、行政诉讼分组) */
export type RemedyGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: RemedyTallyField;
};

/** Kind of remedy (救济类型) */
export type RemedyKind =
  /** Suit without reconsideration (未经复议直接起诉) */
  | 'DIRECT_SUIT'
  /** Reconsideration (行政复议) */
  | 'REVIEW'
  /** Suit after reconsideration (复议后起诉) */
  | 'SUIT_AFTER_REVIEW'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by RemedyKind (救济类型条件) */
export type RemedyKindFilter = {
  /** Equals (等于) */
  readonly eq?: RemedyKind | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<RemedyKind> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: RemedyKind | null | undefined;
};

/** What to measure of remedies besides their number (行政复议、行政诉讼统计项) */
export type RemedyMeasure = {
  /** Of which field (统计字段) */
  readonly field: RemedyTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of remedies (行政复议、行政诉讼排序) */
export type RemedyOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: RemedyOrderField;
};

/** Fields by which remedies can be ordered (行政复议、行政诉讼排序字段) */
export type RemedyOrderField =
  /** Agency (被申请机关（被告）) */
  | 'agency'
  /** Kind of agency (机关类型) */
  | 'agencyKind'
  /** Ended on (审结日期) */
  | 'endedOn'
  /** Filed on (受理（立案）日期) */
  | 'filedOn'
  /** Ended in first instance on (一审审结日期) */
  | 'firstEndedOn'
  /** Result in first instance (一审结果) */
  | 'firstResult'
  /** Kind (救济类型) */
  | 'kind'
  /** Region (行政区划) */
  | 'region'
  /** Id of the request (申请标识) */
  | 'requestId'
  /** Result (审理结果) */
  | 'result';

/** How a remedy ended (救济结果) */
export type RemedyResult =
  /** Corrected (结果纠正) */
  | 'CORRECTED'
  /** Other (其他结果) */
  | 'OTHER'
  /** Upheld (结果维持) */
  | 'UPHELD';

/** Fields by which remedies can be tallied (行政复议、行政诉讼统计字段) */
export type RemedyTallyField =
  /** Agency (被申请机关（被告）) */
  | 'agency'
  /** Kind of agency (机关类型) */
  | 'agencyKind'
  /** Ended on (审结日期) */
  | 'endedOn'
  /** Filed on (受理（立案）日期) */
  | 'filedOn'
  /** Ended in first instance on (一审审结日期) */
  | 'firstEndedOn'
  /** Result in first instance (一审结果) */
  | 'firstResult'
  /** Kind (救济类型) */
  | 'kind'
  /** Region (行政区划) */
  | 'region'
  /** Id of the request (申请标识) */
  | 'requestId'
  /** Result (审理结果) */
  | 'result';

/** Why somebody is reminded of a case (提醒原因) */
export type ReminderReason =
  /** Due today or soon (即将到期) */
  | 'DUE_SOON'
  /** Overdue (已逾期) */
  | 'OVERDUE'
  /** Without a handler (未分办) */
  | 'WITHOUT_OWNER';

/** Channel (申请渠道) */
export type RequestChannel =
  /** Fax (传真) */
  | 'FAX'
  /** Internet (互联网) */
  | 'INTERNET'
  /** In person (当面) */
  | 'IN_PERSON'
  /** Oral, written down by the agency (口头（代为填写）) */
  | 'ORAL'
  /** Ordinary post (平常信函) */
  | 'POST_ORDINARY'
  /** Post with signature (邮寄（需签收）) */
  | 'POST_SIGNED'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by RequestChannel (申请渠道条件) */
export type RequestChannelFilter = {
  /** Equals (等于) */
  readonly eq?: RequestChannel | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<RequestChannel> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: RequestChannel | null | undefined;
};

/** Filter of requests (政府信息公开申请筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type RequestFilter = {
  /** Handling agency (受理机关) */
  readonly agency?: IdFilter | null | undefined;
  /** Kind of agency (受理机关类型) */
  readonly agencyKind?: AgencyKindFilter | null | undefined;
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<RequestFilter> | null | undefined;
  /** Kind of applicant (申请人类型) */
  readonly applicantKind?: ApplicantKindFilter | null | undefined;
  /** Channel (申请渠道) */
  readonly channel?: RequestChannelFilter | null | undefined;
  /** Closed on (办结日期). Date of the reply; missing while the request is open. */
  readonly closedOn?: DateFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: RequestFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<RequestFilter> | null | undefined;
  /** Outcome (办理结果) */
  readonly outcome?: RequestOutcomeFilter | null | undefined;
  /** Legal date of receipt (收到申请之日). By channel, Art 31. Missing while confirmation is outstanding, and of what became another case. */
  readonly receivedOn?: DateFilter | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Registration number (登记编号) */
  readonly registrationNumber?: StringFilter | null | undefined;
  /** Submitted at (提交时间) */
  readonly submittedAt?: DateTimeFilter | null | undefined;
};

/** A key by which requests are grouped (政府信息公开申请分组) */
export type RequestGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: RequestTallyField;
};

/** What to measure of requests besides their number (政府信息公开申请统计项) */
export type RequestMeasure = {
  /** Of which field (统计字段) */
  readonly field: RequestTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of requests (政府信息公开申请排序) */
export type RequestOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: RequestOrderField;
};

/** Fields by which requests can be ordered (政府信息公开申请排序字段) */
export type RequestOrderField =
  /** Kind of agency (受理机关类型) */
  | 'agencyKind'
  /** Kind of applicant (申请人类型) */
  | 'applicantKind'
  /** Channel (申请渠道) */
  | 'channel'
  /** Closed on (办结日期) */
  | 'closedOn'
  /** Outcome (办理结果) */
  | 'outcome'
  /** Legal date of receipt (收到申请之日) */
  | 'receivedOn'
  /** Region (行政区划) */
  | 'region'
  /** Registration number (登记编号) */
  | 'registrationNumber'
  /** Submitted at (提交时间) */
  | 'submittedAt';

/** Outcome (办理结果) */
export type RequestOutcome =
  /** Repeated in volume without reason (无正当理由大量反复申请). Art 35 */
  | 'ABUSIVE'
  /** Refused: administrative query (属于行政查询事项). Art 36(7) */
  | 'ADMIN_QUERY'
  /** Refused: deliberative (属于四类过程性信息). Art 16(2) */
  | 'DELIBERATIVE'
  /** Refused: enforcement file (属于行政执法案卷). Art 16(2) */
  | 'ENFORCEMENT_FILE'
  /** Refused: forbidden by law (其他法律行政法规禁止公开). Art 14 */
  | 'FORBIDDEN_BY_LAW'
  /** Disclosed (予以公开). Art 36(1), 36(2) */
  | 'GRANTED'
  /** Refused: internal affairs (属于三类内部事务信息). Art 16(1) */
  | 'INTERNAL_AFFAIRS'
  /** Would have to be created (没有现成信息需要另行制作). Art 38 */
  | 'NEEDS_CREATION'
  /** Not held (本机关不掌握相关政府信息). Art 36(4), 36(5) */
  | 'NOT_HELD'
  /** Abandoned: not corrected in time (申请人无正当理由逾期不补正). Art 30 */
  | 'NO_CORRECTION'
  /** Abandoned: fee not paid in time (申请人逾期未按收费通知要求缴纳费用) */
  | 'NO_FEE'
  /** Other (其他) */
  | 'OTHER_HANDLING'
  /** Partly disclosed (部分公开). Art 37 */
  | 'PARTIAL'
  /** Petition or complaint (信访举报投诉类申请). Art 39(1) */
  | 'PETITION'
  /** Asks for a publication (要求提供公开出版物). Art 39(2) */
  | 'PUBLICATION'
  /** Asks to confirm or re-issue (要求行政机关确认或重新出具已获取信息) */
  | 'RECONFIRM'
  /** Repeated (重复申请). Art 36(6) */
  | 'REPEATED'
  /** Refused: safety and stability (危及“三安全一稳定”). Art 14 */
  | 'SAFETY_STABILITY'
  /** Refused: state secret (属于国家秘密). Art 14 */
  | 'STATE_SECRET'
  /** Still unclear after correction (补正后申请内容仍不明确). Art 30 */
  | 'STILL_UNCLEAR'
  /** Refused: rights of a third party (保护第三方合法权益). Art 15 */
  | 'THIRD_PARTY'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN';

/** Filter by RequestOutcome (办理结果条件) */
export type RequestOutcomeFilter = {
  /** Equals (等于) */
  readonly eq?: RequestOutcome | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<RequestOutcome> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: RequestOutcome | null | undefined;
};

/** Fields by which requests can be tallied (政府信息公开申请统计字段) */
export type RequestTallyField =
  /** Handling agency (受理机关) */
  | 'agency'
  /** Kind of agency (受理机关类型) */
  | 'agencyKind'
  /** Kind of applicant (申请人类型) */
  | 'applicantKind'
  /** Channel (申请渠道) */
  | 'channel'
  /** Closed on (办结日期) */
  | 'closedOn'
  /** Outcome (办理结果) */
  | 'outcome'
  /** Legal date of receipt (收到申请之日) */
  | 'receivedOn'
  /** Region (行政区划) */
  | 'region'
  /** Registration number (登记编号) */
  | 'registrationNumber'
  /** Submitted at (提交时间) */
  | 'submittedAt';

/** What is asked for (所需政府信息). One of these at least describes it. */
export type RequestedItemInput = {
  /** What it can be found by (其他特征性描述) */
  readonly description?: string | null | undefined;
  /** Document number (文号) */
  readonly documentNumber?: string | null | undefined;
  /** Name of the information (名称) */
  readonly title?: string | null | undefined;
};

/** One of the six gates of a draft (六关) */
export type ReviewGate =
  /** Law (法律关) */
  | 'LAW'
  /** Public opinion (舆情关) */
  | 'OPINION'
  /** Policy (政策关) */
  | 'POLICY'
  /** Politics (政治关) */
  | 'POLITICS'
  /** Secrecy (保密关) */
  | 'SECRECY'
  /** Wording (文字关) */
  | 'WORDING';

/** Changes to a document (文件的修改). What is left out stays as it is; null removes a value. */
export type ReviseDocumentInput = {
  /** Attachments (附件) */
  readonly attachments?: ReadonlyArray<AttachmentInput> | null | undefined;
  /** Body (正文). HTML or text as it stands in the source. */
  readonly body?: string | null | undefined;
  /** Declared validity (有效性). As the source states it; see computedValidity. */
  readonly declaredValidity?: Validity | null | undefined;
  /** Mode of disclosure (公开方式) */
  readonly disclosureMode?: DisclosureMode | null | undefined;
  /** Document number (文号) */
  readonly documentNumber?: string | null | undefined;
  /** In force from (施行日期) */
  readonly effectiveFrom?: string | null | undefined;
  /** Expires on (失效日期) */
  readonly expiresOn?: string | null | undefined;
  /** Genre (体裁分类) */
  readonly genre?: Genre | null | undefined;
  /** Information source (信息来源) */
  readonly informationSource?: string | null | undefined;
  /** Issuing bodies (发文机关). In order; the first leads (Art 10). */
  readonly issuers?: ReadonlyArray<string> | null | undefined;
  /** Keywords (关键词) */
  readonly keywords?: ReadonlyArray<string> | null | undefined;
  /** Repealed on (废止日期) */
  readonly repealedOn?: string | null | undefined;
  /** Service objects (服务对象分类) */
  readonly serviceObjects?: ReadonlyArray<string> | null | undefined;
  /** Summary (内容概述) */
  readonly summary?: string | null | undefined;
  /** Tags (标签) */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Title (标题) */
  readonly title?: string | null | undefined;
  /** Topic (主题分类). Path of the State Council scheme, as in 综合政务\政务公开. */
  readonly topic?: string | null | undefined;
  /** Date of writing (成文日期). Date of signature or approval. */
  readonly writtenDate?: string | null | undefined;
};

/** The responsible agency (负责公开的行政机关) */
export type RightAgencyInput = {
  /** How it is reached (联系方式) */
  readonly contact: string;
  /** Name (名称) */
  readonly name: string;
};

/** A search for information (检索情况) */
export type SearchInput = {
  /** What was searched for (检索关键词) */
  readonly keywords: string;
  /** Day of the search (检索日期) */
  readonly on: string;
  /** Where it was searched for (检索范围) */
  readonly systems: string;
};

/** State of a source (来源状态) */
export type SourceState =
  /** It does not answer (不可用) */
  | 'DOWN'
  /** It has failed repeatedly and is left alone for a while (暂停查询) */
  | 'SUSPENDED'
  /** It answers (正常) */
  | 'UP';

/** Filter of standardItems (标准目录事项筛选条件). Everything given must hold. Nothing but `missing` holds for a missing value. */
export type StandardItemFilter = {
  /** All of these hold (全部成立) */
  readonly and?: ReadonlyArray<StandardItemFilter> | null | undefined;
  /** Area code (领域编码) */
  readonly areaCode?: StringFilter | null | undefined;
  /** Area (公开领域) */
  readonly areaName?: StringFilter | null | undefined;
  /** Audience (公开对象) */
  readonly audience?: DisclosureAudienceFilter | null | undefined;
  /** Bases (公开依据) */
  readonly bases?: StringListFilter | null | undefined;
  /** Channels (公开渠道和载体) */
  readonly channels?: DisclosureChannelListFilter | null | undefined;
  /** Contents (elements) (公开内容（要素）) */
  readonly contents?: StringListFilter | null | undefined;
  /** First-level matter (一级事项) */
  readonly firstLevelItem?: StringFilter | null | undefined;
  /** Levels (公开层级) */
  readonly levels?: RegionLevelListFilter | null | undefined;
  /** Modes (公开方式) */
  readonly modes?: DisclosureModeListFilter | null | undefined;
  /** This doesn't hold (不成立) */
  readonly not?: StandardItemFilter | null | undefined;
  /** At least one of these holds (至少一项成立) */
  readonly or?: ReadonlyArray<StandardItemFilter> | null | undefined;
  /** Region (行政区划). County-level (or city) code of the government that holds the record. */
  readonly region?: RegionCodeFilter | null | undefined;
  /** Responsible body (公开主体) */
  readonly responsibleBody?: StringFilter | null | undefined;
  /** Second-level matter (二级事项) */
  readonly secondLevelItem?: StringFilter | null | undefined;
  /** Sequence (序号) */
  readonly sequence?: IntFilter | null | undefined;
  /** Time limit (公开时限) */
  readonly timeLimit?: StringFilter | null | undefined;
  /** Time limit in working days (公开时限（工作日）). Missing where the limit is not a number of days. */
  readonly timeLimitDays?: IntFilter | null | undefined;
};

/** A key by which standardItems are grouped (标准目录事项分组) */
export type StandardItemGroup = {
  /** Dates by month or year instead of by day (日期按月或按年) */
  readonly by?: CalendarPart | null | undefined;
  /** Field to group by (分组字段) */
  readonly field: StandardItemTallyField;
};

/** What to measure of standardItems besides their number (标准目录事项统计项) */
export type StandardItemMeasure = {
  /** Of which field (统计字段) */
  readonly field: StandardItemTallyField;
  /** What to measure (统计方式) */
  readonly op: MeasureOp;
};

/** One key of an order of standardItems (标准目录事项排序) */
export type StandardItemOrder = {
  /** Direction (排序方向) */
  readonly direction?: OrderDirection;
  /** Field to order by (排序字段) */
  readonly field: StandardItemOrderField;
};

/** Fields by which standardItems can be ordered (标准目录事项排序字段) */
export type StandardItemOrderField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (公开领域) */
  | 'areaName'
  /** Audience (公开对象) */
  | 'audience'
  /** First-level matter (一级事项) */
  | 'firstLevelItem'
  /** Region (行政区划) */
  | 'region'
  /** Responsible body (公开主体) */
  | 'responsibleBody'
  /** Second-level matter (二级事项) */
  | 'secondLevelItem'
  /** Sequence (序号) */
  | 'sequence'
  /** Time limit (公开时限) */
  | 'timeLimit'
  /** Time limit in working days (公开时限（工作日）) */
  | 'timeLimitDays';

/** Fields by which standardItems can be tallied (标准目录事项统计字段) */
export type StandardItemTallyField =
  /** Area code (领域编码) */
  | 'areaCode'
  /** Area (公开领域) */
  | 'areaName'
  /** Audience (公开对象) */
  | 'audience'
  /** Bases (公开依据) */
  | 'bases'
  /** Channels (公开渠道和载体) */
  | 'channels'
  /** Contents (elements) (公开内容（要素）) */
  | 'contents'
  /** First-level matter (一级事项) */
  | 'firstLevelItem'
  /** Levels (公开层级) */
  | 'levels'
  /** Modes (公开方式) */
  | 'modes'
  /** Region (行政区划) */
  | 'region'
  /** Responsible body (公开主体) */
  | 'responsibleBody'
  /** Second-level matter (二级事项) */
  | 'secondLevelItem'
  /** Sequence (序号) */
  | 'sequence'
  /** Time limit (公开时限) */
  | 'timeLimit'
  /** Time limit in working days (公开时限（工作日）) */
  | 'timeLimitDays';

/** Of which report a number is (数据所属报告) */
export type StatutoryCellOf =
  /** Of last year's (上年度报告) */
  | 'LAST_YEAR'
  /** Of one of its parts (某一组成单位). The finding's message names it. */
  | 'PART'
  /** Of its parts together (各组成单位之和) */
  | 'PARTS'
  /** Of one of its parts, last year (某一组成单位上年度) */
  | 'PART_LAST_YEAR'
  /** Of this report (本报告) */
  | 'REPORT';

/** The text of a report by its sections (报告文字部分). What is left out leaves its rules unrun. */
export type StatutoryNarrativeInput = {
  /** Lead paragraph (引言) */
  readonly lead?: string | null | undefined;
  /** Section six (六、其他需要报告的事项) */
  readonly other?: string | null | undefined;
  /** Section one (一、总体情况) */
  readonly overview?: string | null | undefined;
  /** Section five (五、存在的主要问题及改进情况) */
  readonly problems?: string | null | undefined;
  /** Title (标题) */
  readonly title?: string | null | undefined;
};

/** Whose records a statutory report counts (报告统计范围) */
export type StatutoryScope =
  /** Everything below it, for the city its counties too (汇总（含部门和下级）) */
  | 'ALL'
  /** Its departments, and its townships (所属部门（含乡镇、街道）) */
  | 'DEPARTMENTS'
  /** The government itself (本级政府) */
  | 'OWN';

/** How grave a finding is (问题级别) */
export type StatutorySeverity =
  /** The report can't be final (错误，不能定稿) */
  | 'ERROR'
  /** May be right: say why in the report (须在报告中说明) */
  | 'EXPLAIN'
  /** Look again (提醒核实) */
  | 'WARN';

/** Which statutory table (报表种类) */
export type StatutoryTableKey =
  /** Disclosure on own initiative (主动公开政府信息情况) */
  | 'T2'
  /** Requests received and handled (收到和处理政府信息公开申请情况) */
  | 'T3'
  /** Reconsideration and suits (政府信息公开行政复议、行政诉讼情况) */
  | 'T4';

/** Filter by String (文本条件) */
export type StringFilter = {
  /** Contains this text (包含) */
  readonly contains?: string | null | undefined;
  /** Equals (等于) */
  readonly eq?: string | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: string | null | undefined;
  /** Starts with this text (以此开头) */
  readonly startsWith?: string | null | undefined;
};

/** Filter by StringList (文本列表条件) */
export type StringListFilter = {
  /** Has at least one of these (含有其中之一) */
  readonly has?: ReadonlyArray<string> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
};

/** Whom a letter of transfer goes to (移交文书对象) */
export type TransferAudience =
  /** The agency that gets the request (接收机关（移交函）) */
  | 'AGENCY'
  /** The applicant (申请人（移交告知书）) */
  | 'APPLICANT';

/** An agency that gets a request (接收机关) */
export type TransferReceiverInput = {
  /** Its id, of the source that keeps the request (机关标识) */
  readonly agency?: string | null | undefined;
  /** Kind of agency (机关类型) */
  readonly agencyKind: AgencyKind;
};

/** Validity (有效性) */
export type Validity =
  /** Amended, in force (已修改) */
  | 'AMENDED'
  /** Expired (失效) */
  | 'EXPIRED'
  /** Not yet in force (尚未施行) */
  | 'NOT_YET_EFFECTIVE'
  /** Repealed (废止) */
  | 'REPEALED'
  /** Unknown (未识别). The source holds a code that its mapping doesn't know; see the source's findings. */
  | 'UNKNOWN'
  /** In force (有效) */
  | 'VALID';

/** Filter by Validity (有效性条件) */
export type ValidityFilter = {
  /** Equals (等于) */
  readonly eq?: Validity | null | undefined;
  /** Is one of these (属于其中之一) */
  readonly in?: ReadonlyArray<Validity> | null | undefined;
  /** Has no value, or has one (是否缺失) */
  readonly missing?: boolean | null | undefined;
  /** Has a value, and another one (不等于) */
  readonly ne?: Validity | null | undefined;
};

/** What is supposed to be done on the day (拟办事项) */
export type WhatIfAction = {
  /** Fee in yuan (费用（元）) */
  readonly amountYuan?: number | null | undefined;
  /** Last day for the correction (补正期限). Default: ten working days. */
  readonly correctBy?: string | null | undefined;
  /** What is done (事项类型) */
  readonly kind: WhatIfKind;
  /** Name of who is asked for an opinion (被征求意见方) */
  readonly name?: string | null | undefined;
  /** Whose opinion is asked for (被征求意见方类型) */
  readonly whom?: Consulted | null | undefined;
  /** Working days of an extension (延长工作日数) */
  readonly workingDays?: number | null | undefined;
};

/** What an agency may do that moves a deadline (拟办事项类型) */
export type WhatIfKind =
  /** Ask for a correction (补正告知) */
  | 'askForCorrection'
  /** Ask for an opinion (征求意见). Needs whom. */
  | 'consult'
  /** Extend the period (延期). Needs workingDays. */
  | 'extend'
  /** Give notice of a fee (收费通知). Needs amountYuan. */
  | 'noticeFee';

/** A part that is withheld (不予公开的部分) */
export type WithheldPartInput = {
  /** Way and route to get it (获取的方式、途径) */
  readonly access?: string | null | undefined;
  /** The earlier reply (此前作出的答复) */
  readonly earlierReply?: EarlierReplyInput | null | undefined;
  /** The law that forbids or rules it, with its article (所依据的法律、行政法规) */
  readonly law?: string | null | undefined;
  /** The refusal (不予公开类型) */
  readonly outcome: CaseOutcome;
  /** What the part is (不予公开部分的内容) */
  readonly part?: string | null | undefined;
  /** What is provided, or how to get it (提供的政府信息) */
  readonly provided?: string | null | undefined;
  /** The reasons (理由) */
  readonly reasons?: string | null | undefined;
  /** The responsible agency (负责公开的行政机关) */
  readonly rightAgency?: RightAgencyInput | null | undefined;
  /** The responsible agency can't be told (不能确定负责公开的行政机关) */
  readonly rightAgencyUnknown?: boolean | null | undefined;
  /** The search (检索情况) */
  readonly search?: SearchInput | null | undefined;
};

/** What was to be done (操作) */
export type WriteAction =
  /** Append to the ledger of a record (追加台账) */
  | 'append'
  /** Freeze a statutory report (固化年度报告) */
  | 'freeze'
  /** Import a notice into a calendar (导入放假安排) */
  | 'import'
  /** Publish a new record (发布) */
  | 'publish'
  /** Read personal data of a record whole (查看完整个人信息) */
  | 'read'
  /** Revise a record (修改) */
  | 'revise'
  /** Withdraw a record (撤下) */
  | 'withdraw';

export type ActTally = { readonly id: string, readonly source: string, readonly region: string, readonly year: number | null, readonly kind: ActKind | null, readonly agency: string | null, readonly agencyKind: AgencyKind | null, readonly decisions: number | null, readonly amountYuan: number | null };

export type ActsListVariables = Exact<{
  filter?: ActTallyFilter | null | undefined;
  orderBy?: ReadonlyArray<ActTallyOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type ActsList = { readonly actTallies: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: ActTally }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type ActsGetVariables = Exact<{
  id: string;
}>;


export type ActsGet = { readonly actTally: ActTally | null };

export type ActsTallyVariables = Exact<{
  filter?: ActTallyFilter | null | undefined;
  groupBy?: ReadonlyArray<ActTallyGroup> | null | undefined;
  measures?: ReadonlyArray<ActTallyMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type ActsTally = { readonly actTallyTally: Tally };

export type AuditListVariables = Exact<{
  region: string;
  limit?: number | null | undefined;
}>;


export type AuditList = { readonly audit: ReadonlyArray<{ readonly at: string, readonly region: string, readonly by: string, readonly action: WriteAction, readonly entity: string, readonly recordId: string | null, readonly idempotencyKey: string, readonly result: string }> };

export type CalendarNotice = { readonly region: string, readonly year: number, readonly localTo: string | null, readonly supplement: boolean, readonly number: string, readonly title: string, readonly issuedOn: string, readonly holidays: ReadonlyArray<string>, readonly workingDays: ReadonlyArray<string>, readonly importedAt: string | null, readonly by: string | null, readonly holds: boolean | null };

export type CalendarYearVariables = Exact<{
  region: string;
  year: number;
}>;


export type CalendarYear = { readonly calendar: { readonly region: string, readonly year: number, readonly published: boolean, readonly workingDays: number, readonly days: ReadonlyArray<{ readonly date: string, readonly nature: DayNature }>, readonly notices: ReadonlyArray<CalendarNotice> } };

export type CalendarImportVariables = Exact<{
  region: string;
  text: string;
  source?: CalendarSourceInput | null | undefined;
  localTo?: string | null | undefined;
  supplement?: boolean | null | undefined;
  dryRun?: boolean | null | undefined;
  idempotencyKey: string;
}>;


export type CalendarImport = { readonly importCalendar: { readonly kept: boolean, readonly publishedTo: string, readonly cases: number, readonly undeliveredLeftOut: number, readonly notice: CalendarNotice, readonly replaces: ReadonlyArray<CalendarNotice>, readonly changedDays: ReadonlyArray<{ readonly date: string, readonly from: DayNature, readonly to: DayNature }>, readonly moved: ReadonlyArray<{ readonly id: string, readonly region: string, readonly what: CaseDateKind, readonly consultation: string | null, readonly from: string | null, readonly to: string | null, readonly provisional: boolean, readonly days: ReadonlyArray<{ readonly date: string, readonly from: DayNature, readonly to: DayNature }> }>, readonly coverage: Coverage } };

export type Catalogue = { readonly id: string, readonly source: string, readonly region: string, readonly code: string | null, readonly name: string | null, readonly keyArea: boolean | null, readonly level: RegionLevel | null, readonly areaCode: string | null, readonly theme: CatalogueTheme | null, readonly responsibleBody: string | null, readonly provincialDepartment: string | null, readonly updateCycleDays: number | null, readonly parent: { readonly id: string, readonly code: string | null, readonly name: string | null } | null };

export type FullCatalogue = (
  { readonly children: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly name: string | null }> }
  & Catalogue
);

export type CataloguesListVariables = Exact<{
  filter?: CatalogueFilter | null | undefined;
  orderBy?: ReadonlyArray<CatalogueOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type CataloguesList = { readonly catalogues: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Catalogue }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type CataloguesGetVariables = Exact<{
  id: string;
}>;


export type CataloguesGet = { readonly catalogue: FullCatalogue | null };

export type CataloguesTallyVariables = Exact<{
  filter?: CatalogueFilter | null | undefined;
  groupBy?: ReadonlyArray<CatalogueGroup> | null | undefined;
  measures?: ReadonlyArray<CatalogueMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type CataloguesTally = { readonly catalogueTally: Tally };

export type Document = { readonly id: string, readonly source: string, readonly region: string, readonly version: string | null, readonly indexNumber: string | null, readonly title: string | null, readonly documentNumber: string | null, readonly kind: DocumentKind | null, readonly genre: Genre | null, readonly theme: CatalogueTheme | null, readonly topic: string | null, readonly disclosureMode: DisclosureMode | null, readonly issuers: ReadonlyArray<string> | null, readonly publishedAt: string | null, readonly writtenDate: string | null, readonly effectiveFrom: string | null, readonly expiresOn: string | null, readonly repealedOn: string | null, readonly declaredValidity: Validity | null, readonly computedValidity: Validity, readonly keywords: ReadonlyArray<string> | null, readonly tags: ReadonlyArray<string> | null, readonly summary: string | null, readonly publisher: { readonly id: string, readonly name: string | null, readonly shortName: string | null } | null, readonly catalogue: { readonly id: string, readonly code: string | null, readonly name: string | null } | null };

export type FullDocument = (
  { readonly body: string | null, readonly serviceObjects: ReadonlyArray<string> | null, readonly informationSource: string | null, readonly viewCount: number | null, readonly attachments: ReadonlyArray<Attachment> | null, readonly interpretations: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly form: InterpretationForm | null, readonly indexNumber: string | null, readonly publishedAt: string | null }>, readonly regionInfo: { readonly code: string | null, readonly name: string | null, readonly level: RegionLevel | null } | null }
  & Document
);

export type Receipt = { readonly idempotencyKey: string, readonly action: WriteAction, readonly entity: string, readonly region: string, readonly state: ReceiptState, readonly source: string, readonly recordId: string | null, readonly version: string | null, readonly indexNumber: string | null, readonly by: string, readonly intendedAt: string, readonly doneAt: string | null };

export type DocumentsListVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  orderBy?: ReadonlyArray<DocumentOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type DocumentsList = { readonly documents: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Document }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type DocumentsByIndexNumberVariables = Exact<{
  indexNumber: string;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type DocumentsByIndexNumber = { readonly documentsByIndexNumber: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Document }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type DocumentsGetVariables = Exact<{
  id: string;
}>;


export type DocumentsGet = { readonly document: FullDocument | null };

export type DocumentsTallyVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  groupBy?: ReadonlyArray<DocumentGroup> | null | undefined;
  measures?: ReadonlyArray<DocumentMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type DocumentsTally = { readonly documentTally: Tally };

export type DocumentsPublishVariables = Exact<{
  input: PublishDocumentInput;
  idempotencyKey: string;
}>;


export type DocumentsPublish = { readonly publishDocument: { readonly receipt: Receipt, readonly document: FullDocument | null } };

export type DocumentsReviseVariables = Exact<{
  id: string;
  expectedVersion: string;
  input: ReviseDocumentInput;
  idempotencyKey: string;
}>;


export type DocumentsRevise = { readonly reviseDocument: { readonly receipt: Receipt, readonly document: FullDocument | null } };

export type DocumentsWithdrawVariables = Exact<{
  id: string;
  expectedVersion?: string | null | undefined;
  idempotencyKey: string;
}>;


export type DocumentsWithdraw = { readonly withdrawDocument: { readonly receipt: Receipt } };

export type Figure = { readonly key: string, readonly unit: string, readonly year: number, readonly region: string, readonly regions: ReadonlyArray<string>, readonly entity: string, readonly value: number | null, readonly counted: number, readonly lowerBound: boolean, readonly combined: Combination, readonly label: Label, readonly definition: Label, readonly scope: Label, readonly period: { readonly kind: FigurePeriodKind, readonly from: string | null, readonly to: string }, readonly coverage: Coverage };

export type FigurePart = { readonly key: string, readonly value: number | null, readonly counted: number, readonly label: Label };

type FigureRecordActTally = { readonly __typename: 'ActTally', readonly year: number | null, readonly agency: string | null, readonly decisions: number | null, readonly amountYuan: number | null, readonly id: string, readonly source: string, readonly region: string, readonly actKind: ActKind | null };

type FigureRecordCatalogue = { readonly __typename: 'Catalogue', readonly code: string | null, readonly name: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordDocument = { readonly __typename: 'Document', readonly title: string | null, readonly indexNumber: string | null, readonly documentNumber: string | null, readonly publishedAt: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordGrassrootsArea = { readonly __typename: 'GrassrootsArea', readonly code: string | null, readonly name: string | null, readonly leadDepartment: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordGrassrootsItem = { readonly __typename: 'GrassrootsItem', readonly title: string | null, readonly publishedAt: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordGrassrootsTally = { readonly __typename: 'GrassrootsTally', readonly areaName: string | null, readonly month: string | null, readonly items: number | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordInstitution = { readonly __typename: 'Institution', readonly name: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordInstitutionItem = { readonly __typename: 'InstitutionItem', readonly title: string | null, readonly publishedAt: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordInterpretation = { readonly __typename: 'Interpretation', readonly title: string | null, readonly publishedAt: string | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordOpenDay = { readonly __typename: 'OpenDay', readonly theme: string | null, readonly heldOn: string | null, readonly visitors: number | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordOrganization = { readonly __typename: 'Organization', readonly id: string, readonly source: string, readonly region: string };

type FigureRecordRegion = { readonly __typename: 'Region', readonly id: string, readonly source: string, readonly region: string };

type FigureRecordRemedy = { readonly __typename: 'Remedy', readonly requestId: string | null, readonly filedOn: string | null, readonly endedOn: string | null, readonly result: RemedyEnding | null, readonly id: string, readonly source: string, readonly region: string, readonly remedyKind: RemedyKind | null };

type FigureRecordRequest = { readonly __typename: 'Request', readonly registrationNumber: string | null, readonly receivedOn: string | null, readonly closedOn: string | null, readonly outcome: RequestOutcome | null, readonly id: string, readonly source: string, readonly region: string };

type FigureRecordStandardItem = { readonly __typename: 'StandardItem', readonly id: string, readonly source: string, readonly region: string };

export type FigureRecord =
  | FigureRecordActTally
  | FigureRecordCatalogue
  | FigureRecordDocument
  | FigureRecordGrassrootsArea
  | FigureRecordGrassrootsItem
  | FigureRecordGrassrootsTally
  | FigureRecordInstitution
  | FigureRecordInstitutionItem
  | FigureRecordInterpretation
  | FigureRecordOpenDay
  | FigureRecordOrganization
  | FigureRecordRegion
  | FigureRecordRemedy
  | FigureRecordRequest
  | FigureRecordStandardItem
;

export type FiguresYearVariables = Exact<{
  year: number;
  region?: string | null | undefined;
  asOf?: string | null | undefined;
  keys?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  parts?: boolean;
  by?: FigureBreakdown;
}>;


export type FiguresYear = { readonly figures: ReadonlyArray<(
    { readonly breakdown?: ReadonlyArray<FigurePart> }
    & Figure
  )> };

export type FiguresDefinitionsVariables = Exact<{
  keys?: ReadonlyArray<string> | null | undefined;
}>;


export type FiguresDefinitions = { readonly figureDefinitions: ReadonlyArray<{ readonly key: string, readonly unit: string, readonly scope: FigureScope, readonly counties: boolean, readonly period: FigurePeriodKind, readonly entity: string, readonly breakdowns: ReadonlyArray<FigureBreakdown>, readonly label: Label, readonly definition: Label }> };

export type FiguresRecordsVariables = Exact<{
  key: string;
  year: number;
  region?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type FiguresRecords = { readonly figures: ReadonlyArray<{ readonly records: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node:
          | FigureRecordActTally
          | FigureRecordCatalogue
          | FigureRecordDocument
          | FigureRecordGrassrootsArea
          | FigureRecordGrassrootsItem
          | FigureRecordGrassrootsTally
          | FigureRecordInstitution
          | FigureRecordInstitutionItem
          | FigureRecordInterpretation
          | FigureRecordOpenDay
          | FigureRecordOrganization
          | FigureRecordRegion
          | FigureRecordRemedy
          | FigureRecordRequest
          | FigureRecordStandardItem
         }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } }> };

export type GrassrootsItem = { readonly id: string, readonly source: string, readonly region: string, readonly title: string | null, readonly level: GrassrootsLevel | null, readonly areaCode: string | null, readonly areaName: string | null, readonly township: string | null, readonly publisherName: string | null, readonly publishedAt: string | null, readonly area: { readonly id: string, readonly code: string | null, readonly name: string | null } | null };

export type GrassrootsArea = { readonly id: string, readonly source: string, readonly region: string, readonly code: string | null, readonly name: string | null, readonly countyLevel: boolean | null, readonly townshipLevel: boolean | null, readonly leadDepartment: string | null };

export type GrassrootsTally = { readonly id: string, readonly source: string, readonly region: string, readonly level: GrassrootsLevel | null, readonly areaCode: string | null, readonly areaName: string | null, readonly township: string | null, readonly month: string | null, readonly items: number | null, readonly area: { readonly id: string, readonly code: string | null, readonly name: string | null } | null };

export type GrassrootsItemsListVariables = Exact<{
  filter?: GrassrootsItemFilter | null | undefined;
  orderBy?: ReadonlyArray<GrassrootsItemOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type GrassrootsItemsList = { readonly grassrootsItems: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: GrassrootsItem }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type GrassrootsItemsGetVariables = Exact<{
  id: string;
}>;


export type GrassrootsItemsGet = { readonly grassrootsItem: GrassrootsItem | null };

export type GrassrootsItemsTallyVariables = Exact<{
  filter?: GrassrootsItemFilter | null | undefined;
  groupBy?: ReadonlyArray<GrassrootsItemGroup> | null | undefined;
  measures?: ReadonlyArray<GrassrootsItemMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type GrassrootsItemsTally = { readonly grassrootsItemTally: Tally };

export type GrassrootsAreasListVariables = Exact<{
  filter?: GrassrootsAreaFilter | null | undefined;
  orderBy?: ReadonlyArray<GrassrootsAreaOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type GrassrootsAreasList = { readonly grassrootsAreas: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: GrassrootsArea }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type GrassrootsAreasGetVariables = Exact<{
  id: string;
}>;


export type GrassrootsAreasGet = { readonly grassrootsArea: GrassrootsArea | null };

export type GrassrootsAreasTallyVariables = Exact<{
  filter?: GrassrootsAreaFilter | null | undefined;
  groupBy?: ReadonlyArray<GrassrootsAreaGroup> | null | undefined;
  measures?: ReadonlyArray<GrassrootsAreaMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type GrassrootsAreasTally = { readonly grassrootsAreaTally: Tally };

export type GrassrootsTalliesListVariables = Exact<{
  filter?: GrassrootsTallyFilter | null | undefined;
  orderBy?: ReadonlyArray<GrassrootsTallyOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type GrassrootsTalliesList = { readonly grassrootsTallies: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: GrassrootsTally }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type GrassrootsTalliesGetVariables = Exact<{
  id: string;
}>;


export type GrassrootsTalliesGet = { readonly grassrootsTally: GrassrootsTally | null };

export type GrassrootsTalliesTallyVariables = Exact<{
  filter?: GrassrootsTallyFilter | null | undefined;
  groupBy?: ReadonlyArray<GrassrootsTallyGroup> | null | undefined;
  measures?: ReadonlyArray<GrassrootsTallyMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type GrassrootsTalliesTally = { readonly grassrootsTallyTally: Tally };

export type Institution = { readonly id: string, readonly source: string, readonly region: string, readonly name: string | null, readonly creditCode: string | null, readonly sector: InstitutionSector | null, readonly supervisingDepartment: string | null, readonly listedOn: string | null };

export type InstitutionItem = { readonly id: string, readonly source: string, readonly region: string, readonly title: string | null, readonly block: InstitutionBlock | null, readonly publishedAt: string | null, readonly institution: { readonly id: string, readonly name: string | null } | null };

export type OpenDay = { readonly id: string, readonly source: string, readonly region: string, readonly theme: string | null, readonly sector: InstitutionSector | null, readonly heldOn: string | null, readonly visitors: number | null, readonly visitorsAtLeast: boolean | null, readonly institution: { readonly id: string, readonly name: string | null } | null };

export type InstitutionsListVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  orderBy?: ReadonlyArray<InstitutionOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type InstitutionsList = { readonly institutions: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Institution }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type InstitutionsGetVariables = Exact<{
  id: string;
}>;


export type InstitutionsGet = { readonly institution: Institution | null };

export type InstitutionsTallyVariables = Exact<{
  filter?: InstitutionFilter | null | undefined;
  groupBy?: ReadonlyArray<InstitutionGroup> | null | undefined;
  measures?: ReadonlyArray<InstitutionMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type InstitutionsTally = { readonly institutionTally: Tally };

export type InstitutionsItemsListVariables = Exact<{
  filter?: InstitutionItemFilter | null | undefined;
  orderBy?: ReadonlyArray<InstitutionItemOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type InstitutionsItemsList = { readonly institutionItems: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: InstitutionItem }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type InstitutionsItemsGetVariables = Exact<{
  id: string;
}>;


export type InstitutionsItemsGet = { readonly institutionItem: InstitutionItem | null };

export type InstitutionsItemsTallyVariables = Exact<{
  filter?: InstitutionItemFilter | null | undefined;
  groupBy?: ReadonlyArray<InstitutionItemGroup> | null | undefined;
  measures?: ReadonlyArray<InstitutionItemMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type InstitutionsItemsTally = { readonly institutionItemTally: Tally };

export type InstitutionsOpenDaysListVariables = Exact<{
  filter?: OpenDayFilter | null | undefined;
  orderBy?: ReadonlyArray<OpenDayOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type InstitutionsOpenDaysList = { readonly openDays: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: OpenDay }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type InstitutionsOpenDaysGetVariables = Exact<{
  id: string;
}>;


export type InstitutionsOpenDaysGet = { readonly openDay: OpenDay | null };

export type InstitutionsOpenDaysTallyVariables = Exact<{
  filter?: OpenDayFilter | null | undefined;
  groupBy?: ReadonlyArray<OpenDayGroup> | null | undefined;
  measures?: ReadonlyArray<OpenDayMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type InstitutionsOpenDaysTally = { readonly openDayTally: Tally };

export type Interpretation = { readonly id: string, readonly source: string, readonly region: string, readonly indexNumber: string | null, readonly title: string | null, readonly form: InterpretationForm | null, readonly interpreter: string | null, readonly onTopic: boolean | null, readonly stages: ReadonlyArray<InterpretationStage> | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string | null, readonly shortName: string | null } | null, readonly document: { readonly id: string, readonly indexNumber: string | null, readonly title: string | null, readonly documentNumber: string | null } | null };

export type FullInterpretation = (
  { readonly body: string | null, readonly regionInfo: { readonly code: string | null, readonly name: string | null, readonly level: RegionLevel | null } | null }
  & Interpretation
);

export type InterpretationsListVariables = Exact<{
  filter?: InterpretationFilter | null | undefined;
  orderBy?: ReadonlyArray<InterpretationOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type InterpretationsList = { readonly interpretations: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Interpretation }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type InterpretationsGetVariables = Exact<{
  id: string;
}>;


export type InterpretationsGet = { readonly interpretation: FullInterpretation | null };

export type InterpretationsTallyVariables = Exact<{
  filter?: InterpretationFilter | null | undefined;
  groupBy?: ReadonlyArray<InterpretationGroup> | null | undefined;
  measures?: ReadonlyArray<InterpretationMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type InterpretationsTally = { readonly interpretationTally: Tally };

export type Organization = { readonly id: string, readonly source: string, readonly region: string, readonly name: string | null, readonly shortName: string | null, readonly kind: OrganizationKind | null, readonly level: RegionLevel | null, readonly creditCode: string | null, readonly organizationCode: string | null, readonly address: string | null, readonly phone: string | null };

export type OrganizationsListVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganizationOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type OrganizationsList = { readonly organizations: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Organization }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type OrganizationsGetVariables = Exact<{
  id: string;
}>;


export type OrganizationsGet = { readonly organization: Organization | null };

export type OrganizationsTallyVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  groupBy?: ReadonlyArray<OrganizationGroup> | null | undefined;
  measures?: ReadonlyArray<OrganizationMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type OrganizationsTally = { readonly organizationTally: Tally };

export type ReceiptsGetVariables = Exact<{
  region: string;
  idempotencyKey: string;
}>;


export type ReceiptsGet = { readonly receipt: Receipt | null };

export type Region = { readonly id: string, readonly source: string, readonly region: string, readonly code: string | null, readonly name: string | null, readonly level: RegionLevel | null, readonly statisticsOnly: boolean | null, readonly parent: { readonly id: string, readonly code: string | null, readonly name: string | null } | null };

export type FullRegion = (
  { readonly children: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly name: string | null, readonly level: RegionLevel | null }> }
  & Region
);

export type RegionsListVariables = Exact<{
  filter?: RegionFilter | null | undefined;
  orderBy?: ReadonlyArray<RegionOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type RegionsList = { readonly regions: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Region }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type RegionsGetVariables = Exact<{
  id: string;
}>;


export type RegionsGet = { readonly region: FullRegion | null };

export type RegionsTallyVariables = Exact<{
  filter?: RegionFilter | null | undefined;
  groupBy?: ReadonlyArray<RegionGroup> | null | undefined;
  measures?: ReadonlyArray<RegionMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type RegionsTally = { readonly regionTally: Tally };

export type Remedy = { readonly id: string, readonly source: string, readonly region: string, readonly requestId: string | null, readonly kind: RemedyKind | null, readonly agency: string | null, readonly agencyKind: AgencyKind | null, readonly filedOn: string | null, readonly endedOn: string | null, readonly result: RemedyEnding | null, readonly firstEndedOn: string | null, readonly firstResult: RemedyEnding | null };

export type RequestsRemediesListVariables = Exact<{
  filter?: RemedyFilter | null | undefined;
  orderBy?: ReadonlyArray<RemedyOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type RequestsRemediesList = { readonly remedies: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Remedy }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type RequestsRemediesGetVariables = Exact<{
  id: string;
}>;


export type RequestsRemediesGet = { readonly remedy: Remedy | null };

export type RequestsRemediesTallyVariables = Exact<{
  filter?: RemedyFilter | null | undefined;
  groupBy?: ReadonlyArray<RemedyGroup> | null | undefined;
  measures?: ReadonlyArray<RemedyMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type RequestsRemediesTally = { readonly remedyTally: Tally };

export type StatutoryCell = { readonly id: string, readonly value: number | null, readonly counted: number | null, readonly row: { readonly key: string, readonly label: Label }, readonly column: { readonly key: string, readonly label: Label }, readonly unit: Label, readonly reason: Label | null };

export type StatutoryCheck = { readonly final: boolean, readonly run: number, readonly lastYearFrozenAt: string | null, readonly countiesFrozen: boolean, readonly findings: ReadonlyArray<{ readonly rule: string, readonly severity: StatutorySeverity, readonly cases: ReadonlyArray<string>, readonly label: Label, readonly provision: Label, readonly message: Label, readonly cause: Label, readonly cells: ReadonlyArray<{ readonly cell: string, readonly of: StatutoryCellOf, readonly value: number | null, readonly label: Label }> }>, readonly notRun: ReadonlyArray<{ readonly rule: string, readonly label: Label, readonly reason: Label }> };

export type StatutoryDifference = { readonly cell: string, readonly published: number | null, readonly now: number | null, readonly label: Label };

export type FrozenReport = { readonly frozenAt: string, readonly by: string, readonly asOf: string, readonly withErrors: string | null, readonly text: string, readonly differences: ReadonlyArray<StatutoryDifference> };

export type RequestsStatutoryReportVariables = Exact<{
  year: number;
  region: string;
  scope: StatutoryScope;
  asOf?: string | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  narrative?: StatutoryNarrativeInput | null | undefined;
  feesLedgerYuan?: number | null | undefined;
  reorganised?: boolean | null | undefined;
  layout?: boolean;
  cases?: number | null | undefined;
  history?: boolean;
  compare?: boolean;
  published?: string;
}>;


export type RequestsStatutoryReport = { readonly statutoryReport: { readonly year: number, readonly region: string, readonly scope: StatutoryScope, readonly regions: ReadonlyArray<string>, readonly from: string, readonly to: string, readonly frozen: string, readonly tables: ReadonlyArray<{ readonly key: StatutoryTableKey, readonly width: number, readonly title: Label, readonly layout?: ReadonlyArray<{ readonly places: ReadonlyArray<{ readonly cell: string | null, readonly rowSpan: number, readonly colSpan: number, readonly caption: Label | null }> }>, readonly cells: ReadonlyArray<StatutoryCell> }>, readonly feesPaidYuan: { readonly value: number | null, readonly counted: number, readonly reason: Label | null, readonly coverage: Coverage }, readonly check: StatutoryCheck, readonly coverage: Coverage, readonly history?: ReadonlyArray<FrozenReport>, readonly differences?: ReadonlyArray<StatutoryDifference> } };

export type RequestsStatutoryRecordsVariables = Exact<{
  year: number;
  region: string;
  scope: StatutoryScope;
  cell: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type RequestsStatutoryRecords = { readonly statutoryReport: { readonly cell: { readonly records: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node:
            | FigureRecordActTally
            | FigureRecordCatalogue
            | FigureRecordDocument
            | FigureRecordGrassrootsArea
            | FigureRecordGrassrootsItem
            | FigureRecordGrassrootsTally
            | FigureRecordInstitution
            | FigureRecordInstitutionItem
            | FigureRecordInterpretation
            | FigureRecordOpenDay
            | FigureRecordOrganization
            | FigureRecordRegion
            | FigureRecordRemedy
            | FigureRecordRequest
            | FigureRecordStandardItem
           }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } } } };

export type RequestsFreezeReportVariables = Exact<{
  year: number;
  region: string;
  scope: StatutoryScope;
  asOf?: string | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  narrative?: StatutoryNarrativeInput | null | undefined;
  feesLedgerYuan?: number | null | undefined;
  reorganised?: boolean | null | undefined;
  withErrors?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsFreezeReport = { readonly freezeReport: { readonly frozen: FrozenReport } };

export type CaseDocument = { readonly kind: IdentityDocumentKind, readonly number: string, readonly file: string | null };

export type CaseContact = { readonly phone: string | null, readonly address: string | null, readonly postcode: string | null, readonly email: string | null, readonly fax: string | null };

export type RequestsApplicationVariables = Exact<{
  id: string;
}>;


export type RequestsApplication = { readonly request: { readonly id: string, readonly case: { readonly application: { readonly masked: boolean, readonly carrierForm: CarrierForm | null, readonly obtainWay: ObtainWay | null, readonly purpose: string | null, readonly writtenByAgency: boolean, readonly remark: string | null, readonly applicants: ReadonlyArray<{ readonly kind: ApplicantKind | null, readonly name: string | null, readonly workplace: string | null, readonly legalRepresentative: string | null, readonly contactPerson: string | null, readonly document: CaseDocument | null, readonly contact: CaseContact }>, readonly agent: { readonly name: string, readonly authorization: string | null, readonly document: CaseDocument | null, readonly contact: CaseContact } | null, readonly items: ReadonlyArray<{ readonly title: string | null, readonly documentNumber: string | null, readonly description: string | null }> } | null } | null } | null };

export type RequestsProgressVariables = Exact<{
  registrationNumber: string;
  queryCode: string;
  name: string;
}>;


export type RequestsProgress = { readonly requestProgress: { readonly registrationNumber: string, readonly receivedOn: string | null, readonly registeredOn: string | null, readonly correctionAskedOn: string | null, readonly correctBy: string | null, readonly correctedOn: string | null, readonly extendedOn: string | null, readonly extensionDays: number, readonly dueOn: string | null, readonly provisional: boolean, readonly answeredOn: string | null, readonly closedOn: string | null, readonly reply: string | null, readonly transferredTo: string | null, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly outcome: { readonly en: string, readonly zh: string } | null, readonly successors: ReadonlyArray<{ readonly registrationNumber: string, readonly queryCode: string }> } };

export type CaseLetter = { readonly kind: LetterKind, readonly title: string, readonly number: string | null, readonly text: string | null, readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly element: string, readonly item: number | null, readonly part: number | null, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } }> };

export type RequestsLetterVariables = Exact<{
  id: string;
  kind: LetterKind;
  input?: CaseLetterInput | null | undefined;
  number?: string | null | undefined;
}>;


export type RequestsLetter = { readonly request: { readonly id: string, readonly case: { readonly version: number, readonly letter: (
        { readonly docx: string | null }
        & CaseLetter
      ) | null } | null } | null };

export type RequestsIssueReceiptVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  letter?: string | null | undefined;
  letterInput?: CaseLetterInput | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsIssueReceipt = { readonly recordCaseEvent: Recorded };

export type RequestsTellThirdPartyVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  consultation: string;
  letter?: string | null | undefined;
  letterInput?: CaseLetterInput | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsTellThirdParty = { readonly recordCaseEvent: Recorded };

export type RequestsReplyVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  answer: CaseAnswerInput;
  idempotencyKey: string;
}>;


export type RequestsReply = { readonly replyToRequest: { readonly case: (
      { readonly letter: CaseLetter | null }
      & CaseSummary
    ) } };

export type RequestsDraftVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  outcome: CaseOutcome;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsDraft = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsPassGateVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  gate: ReviewGate;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsPassGate = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsReturnGateVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  gate: ReviewGate;
  reason: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsReturnGate = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsSignVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  letter?: string | null | undefined;
  agencyWord?: string | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsSign = { readonly signReply: { readonly case: (
      { readonly letter: (
        { readonly docx: string | null }
        & CaseLetter
      ) | null }
      & CaseSummary
    ) } };

export type RequestsDispatchVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  delivery: DeliveryWay;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsDispatch = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsDeliveredVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsDelivered = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsProposePublicationVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsProposePublication = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsDecidePublicationVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  accepted: boolean;
  documentId?: string | null | undefined;
  reason?: string | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsDecidePublication = { readonly recordCaseEvent: { readonly case: (
      { readonly publication: CasePublication | null }
      & CaseSummary
    ) } };

export type CasePublication = { readonly state: PublicationState, readonly proposedOn: string, readonly proposedBy: string, readonly decidedOn: string | null, readonly decidedBy: string | null, readonly accepted: boolean | null, readonly reason: string | null, readonly document: { readonly id: string, readonly title: string | null } | null };

export type RequestsPublicationProposalsVariables = Exact<{
  region: string;
  state?: PublicationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsPublicationProposals = { readonly publicationProposals: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly registrationNumber: string | null, readonly outcome: CaseOutcome | null, readonly publication: CasePublication | null } }>, readonly pageInfo: PageInfo } };

export type RequestsRecordReviewVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordReview = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordReviewDecisionVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  result: RemedyResult;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordReviewDecision = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordSuitVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  afterReview: boolean;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordSuit = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordJudgmentVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  result: RemedyResult;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordJudgment = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordAppealVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  appellant: Appellant;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordAppeal = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordAppealJudgmentVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  result: RemedyResult;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordAppealJudgment = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type RequestsRecordReanswerOrderVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  orderedBy: OrderedBy;
  answerBy?: string | null | undefined;
  proceeding?: number | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRecordReanswerOrder = { readonly recordCaseEvent: { readonly case: CaseSummary } };

export type Request = { readonly id: string, readonly source: string, readonly region: string, readonly registrationNumber: string | null, readonly channel: RequestChannel | null, readonly applicantKind: ApplicantKind | null, readonly applicantName: string | null, readonly applicantIdentity: string | null, readonly applicantPhone: string | null, readonly applicantAddress: string | null, readonly agencyKind: AgencyKind | null, readonly submittedAt: string | null, readonly receivedOn: string | null, readonly closedOn: string | null, readonly outcome: RequestOutcome | null, readonly agency: { readonly id: string, readonly name: string | null, readonly shortName: string | null } | null };

export type RequestsListVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  orderBy?: ReadonlyArray<RequestOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type RequestsList = { readonly requests: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: Request }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type RequestsGetVariables = Exact<{
  id: string;
}>;


export type RequestsGet = { readonly request: Request | null };

export type RequestsTallyVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  groupBy?: ReadonlyArray<RequestGroup> | null | undefined;
  measures?: ReadonlyArray<RequestMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type RequestsTally = { readonly requestTally: Tally };

export type CaseSummary = { readonly version: number, readonly open: boolean, readonly waitingFor: ReadonlyArray<CaseWaitingFor>, readonly handler: string | null, readonly registrationNumber: string | null, readonly outcome: CaseOutcome | null, readonly letterNumber: string | null, readonly arrivedOn: string | null, readonly confirmedOn: string | null, readonly receivedOn: string | null, readonly closedOn: string | null, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly remedy: { readonly code: CaseRemedyStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly proceedings: ReadonlyArray<{ readonly place: number, readonly againstAnswer: boolean, readonly reviewFiledOn: string | null, readonly reviewDecidedOn: string | null, readonly reviewResult: RemedyResult | null, readonly suedOn: string | null, readonly suitEndedOn: string | null, readonly suitResult: RemedyResult | null, readonly state: { readonly code: CaseRemedyStatus } }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly severity: CaseFindingSeverity, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } }>, readonly availableActions: ReadonlyArray<{ readonly kind: CaseEventKind, readonly roles: ReadonlyArray<KeyRole>, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null, readonly choices: ReadonlyArray<{ readonly field: string, readonly oneOf: ReadonlyArray<string> | null, readonly noneOf: ReadonlyArray<string>, readonly atMost: number | null }> }> };

export type RequestsActionsVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type RequestsActions = { readonly request: { readonly id: string, readonly case: { readonly version: number, readonly availableActions: ReadonlyArray<{ readonly kind: CaseEventKind, readonly roles: ReadonlyArray<KeyRole>, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null, readonly choices: ReadonlyArray<{ readonly field: string, readonly oneOf: ReadonlyArray<string> | null, readonly noneOf: ReadonlyArray<string>, readonly atMost: number | null }> }> } | null } | null };

export type CaseDeadline = { readonly dueOn: string | null, readonly daysLeft: number | null, readonly provisional: boolean, readonly standing: DeadlineStanding | null, readonly workingDays: number | null, readonly extensionDays: number | null, readonly reason: { readonly code: string, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null } | null, readonly receipt: { readonly on: string | null, readonly channel: RequestChannel | null, readonly stated: boolean, readonly basis: { readonly en: string, readonly zh: string } }, readonly waitingUntil: { readonly date: string, readonly provisional: boolean } | null, readonly correctionNoticeBy: { readonly date: string, readonly provisional: boolean } | null, readonly ignored: ReadonlyArray<{ readonly kind: CaseEventKind, readonly on: string, readonly reason: DeadlineIgnoredReason, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } }>, readonly ordered: { readonly on: string, readonly orderedBy: OrderedBy, readonly answerBy: string } | null, readonly met: { readonly on: string, readonly delivery: DeliveryWay, readonly basis: { readonly en: string, readonly zh: string } } | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly whom: Consulted, readonly name: string, readonly after: string, readonly until: string, readonly ended: boolean }>, readonly reading: { readonly suspension: string | null, readonly suspendedFor: ReadonlyArray<Consulted>, readonly suspendedFrom: string, readonly suspendedUntil: string, readonly correctionDays: number, readonly lateActs: string, readonly extensionOverRestart: string, readonly electronicMetOn: string } };

export type RequestsCaseVariables = Exact<{
  id: string;
}>;


export type RequestsCase = { readonly request: { readonly id: string, readonly region: string, readonly case: (
      { readonly submittedAt: string | null, readonly origin: { readonly id: string } | null, readonly successors: ReadonlyArray<{ readonly id: string }>, readonly answers: ReadonlyArray<{ readonly outcome: CaseOutcome | null, readonly letterNumber: string | null, readonly signedOn: string | null, readonly dispatchedOn: string | null, readonly deliveredOn: string | null }>, readonly recordDiffers: ReadonlyArray<{ readonly field: string, readonly record: string | null, readonly ledger: string | null }>, readonly events: ReadonlyArray<{ readonly place: number, readonly kind: CaseEventKind, readonly on: string, readonly recordedAt: string, readonly by: string, readonly note: string | null, readonly label: { readonly en: string, readonly zh: string }, readonly repeats: { readonly recordedAt: string, readonly by: string, readonly agency: string | null } | null, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly reference: string, readonly note: string | null }>, readonly data: { readonly channel: RequestChannel | null, readonly from: string | null, readonly fromAgency: string | null, readonly transferredOn: string | null, readonly way: ConfirmationWay | null, readonly number: string | null, readonly into: ReadonlyArray<string> | null, readonly successors: ReadonlyArray<string> | null, readonly handler: string | null, readonly matters: ReadonlyArray<string> | null, readonly correctBy: string | null, readonly lateBecause: string | null, readonly id: string | null, readonly whom: Consulted | null, readonly name: string | null, readonly consents: boolean | null, readonly workingDays: number | null, readonly approvedBy: string | null, readonly until: string | null, readonly amountYuan: number | null, readonly outcome: CaseOutcome | null, readonly items: ReadonlyArray<CaseOutcome> | null, readonly gate: ReviewGate | null, readonly reason: string | null, readonly letter: string | null, readonly delivery: DeliveryWay | null, readonly to: string | null, readonly result: RemedyResult | null, readonly afterReview: boolean | null, readonly appellant: Appellant | null, readonly orderedBy: OrderedBy | null, readonly answerBy: string | null, readonly material: DossierMaterialKind | null, readonly of: string | null, readonly sha256: string | null, readonly size: number | null, readonly mediaType: string | null, readonly place: string | null, readonly slip: EmsSlip | null } }>, readonly deadline: CaseDeadline }
      & CaseSummary
    ) | null } | null };

export type RequestsDeadlineVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type RequestsDeadline = { readonly request: { readonly id: string, readonly deadline: CaseDeadline | null, readonly case: { readonly deadline: (
        { readonly proof: ReadonlyArray<{ readonly date: string, readonly counted: number | null, readonly reason: DeadlineDayReason, readonly published: boolean, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } }> }
        & CaseDeadline
      ) } | null } | null };

export type WhatIf = { readonly now: CaseDeadline, readonly then: CaseDeadline, readonly lastLawfulDay: { readonly date: string, readonly provisional: boolean } | null, readonly letters: ReadonlyArray<{ readonly letter: string, readonly by: string, readonly provisional: boolean, readonly late: boolean, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } }>, readonly refused: ReadonlyArray<{ readonly index: number, readonly reason: string, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null }> };

export type RequestsWhatIfVariables = Exact<{
  id: string;
  actions: ReadonlyArray<WhatIfAction>;
  asOf?: string | null | undefined;
}>;


export type RequestsWhatIf = { readonly request: { readonly id: string, readonly whatIf: WhatIf | null, readonly case: { readonly whatIf: WhatIf } | null } | null };

export type Recorded = { readonly case: (
    { readonly deadline: CaseDeadline }
    & CaseSummary
  ) };

export type RequestsRecordVariables = Exact<{
  id: string;
  seen: number;
  event: CaseEventInput;
  idempotencyKey: string;
}>;


export type RequestsRecord = { readonly recordCaseEvent: Recorded };

export type RequestsConfirmVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  way: ConfirmationWay;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsConfirm = { readonly recordCaseEvent: Recorded };

export type RequestsStateReceiptDayVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  reason: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsStateReceiptDay = { readonly recordCaseEvent: Recorded };

export type RequestsRegisterVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  number?: string | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsRegister = { readonly recordCaseEvent: Recorded };

export type RequestsAssignVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  handler: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsAssign = { readonly recordCaseEvent: Recorded };

export type RequestsAskForCorrectionVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  matters: ReadonlyArray<string>;
  correctBy: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsAskForCorrection = { readonly recordCaseEvent: Recorded };

export type RequestsCorrectedVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  lateBecause?: string | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsCorrected = { readonly recordCaseEvent: Recorded };

export type RequestsConsultVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  consultation: string;
  whom: Consulted;
  name: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsConsult = { readonly recordCaseEvent: Recorded };

export type RequestsOpinionInVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  consultation: string;
  consents?: boolean | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsOpinionIn = { readonly recordCaseEvent: Recorded };

export type RequestsExtendVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  workingDays: number;
  approvedBy: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsExtend = { readonly recordCaseEvent: Recorded };

export type RequestsNoticeFeeVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  amountYuan: number;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsNoticeFee = { readonly recordCaseEvent: Recorded };

export type RequestsFeeNoticeReceivedVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsFeeNoticeReceived = { readonly recordCaseEvent: Recorded };

export type RequestsPaidVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  amountYuan: number;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsPaid = { readonly recordCaseEvent: Recorded };

export type RequestsWithdrawVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsWithdraw = { readonly recordCaseEvent: Recorded };

export type RequestsTransferVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  to: string;
  receiver?: TransferReceiverInput | null | undefined;
  audience?: TransferAudience | null | undefined;
  letter?: string | null | undefined;
  letterInput?: CaseLetterInput | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsTransfer = { readonly recordCaseEvent: (
    { readonly case: { readonly successors: ReadonlyArray<{ readonly id: string, readonly case: CaseSummary | null }> } }
    & Recorded
  ) };

export type RequestsTellOfTransferVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  audience: TransferAudience;
  letter?: string | null | undefined;
  letterInput?: CaseLetterInput | null | undefined;
  note?: string | null | undefined;
  evidence?: ReadonlyArray<CaseEvidenceInput> | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsTellOfTransfer = { readonly recordCaseEvent: Recorded };

export type Duplicates = { readonly compared: number, readonly coverage: Coverage, readonly hints: ReadonlyArray<{ readonly id: string, readonly reasons: ReadonlyArray<{ readonly code: DuplicateReasonCode, readonly similarity: number | null, readonly label: { readonly en: string, readonly zh: string } }> }> };

export type RequestsSubmitVariables = Exact<{
  region: string;
  channel: RequestChannel;
  receivedOn: string;
  submittedAt?: string | null | undefined;
  agency?: string | null | undefined;
  agencyKind: AgencyKind;
  form: ApplicationInput;
  evidence?: ReceiptEvidenceInput | null | undefined;
  confirmation?: ConfirmationInput | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsSubmit = { readonly submitRequest: { readonly queryCode: string, readonly request: Request | null, readonly case: CaseSummary | null, readonly findings: ReadonlyArray<{ readonly code: ApplicationFindingCode, readonly path: string, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null }>, readonly duplicates: Duplicates | null } };

export type RequestsSplitVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  idempotencyKey: string;
}>;


export type RequestsSplit = { readonly splitRequest: { readonly original: { readonly case: CaseSummary | null }, readonly parts: ReadonlyArray<{ readonly queryCode: string, readonly request: Request | null, readonly case: CaseSummary | null }> } };

export type RequestsDuplicatesVariables = Exact<{
  id: string;
}>;


export type RequestsDuplicates = { readonly request: { readonly id: string, readonly case: { readonly duplicates: Duplicates | null } | null } | null };

export type QueuedCase = { readonly id: string, readonly entered: boolean, readonly waitingFor: ReadonlyArray<CaseWaitingFor>, readonly handler: string | null, readonly registrationNumber: string | null, readonly receivedOn: string | null, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly deadline: { readonly dueOn: string | null, readonly daysLeft: number | null, readonly provisional: boolean, readonly standing: DeadlineStanding | null } };

export type RequestsQueueVariables = Exact<{
  region: string;
  which?: CaseQueueName | null | undefined;
  whom?: CaseWaitingFor | null | undefined;
  handler?: string | null | undefined;
  asOf?: string | null | undefined;
  soonDays?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsQueue = { readonly caseQueue: { readonly asOf: string, readonly lookedAt: number, readonly undeliveredLeftOut: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: QueuedCase }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type RequestsQueuesVariables = Exact<{
  region: string;
  handler?: string | null | undefined;
  asOf?: string | null | undefined;
  soonDays?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type RequestsQueues = { readonly caseQueues: { readonly asOf: string, readonly lookedAt: number, readonly more: boolean, readonly undeliveredLeftOut: number, readonly all: QueueInShort, readonly dueSoon: QueueInShort, readonly overdue: QueueInShort, readonly withoutOwner: QueueInShort, readonly notEntered: QueueInShort, readonly waitingFor: ReadonlyArray<{ readonly whom: CaseWaitingFor, readonly count: number, readonly cases: ReadonlyArray<QueuedCase> }>, readonly stages: ReadonlyArray<{ readonly count: number, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } } }>, readonly coverage: Coverage } };

export type QueueInShort = { readonly count: number, readonly cases: ReadonlyArray<QueuedCase> };

export type RequestsQueueWhatIfVariables = Exact<{
  region: string;
  actions: ReadonlyArray<WhatIfAction>;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsQueueWhatIf = { readonly queueWhatIf: { readonly asOf: string, readonly more: boolean, readonly endCursor: string | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly entered: boolean, readonly registrationNumber: string | null, readonly handler: string | null, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly whatIf: { readonly now: { readonly dueOn: string | null, readonly daysLeft: number | null, readonly provisional: boolean, readonly standing: DeadlineStanding | null }, readonly lastLawfulDay: { readonly date: string, readonly provisional: boolean } | null, readonly letters: ReadonlyArray<{ readonly letter: string, readonly by: string, readonly provisional: boolean, readonly late: boolean, readonly label: { readonly en: string, readonly zh: string } }>, readonly refused: ReadonlyArray<{ readonly index: number, readonly reason: string, readonly label: { readonly en: string, readonly zh: string }, readonly article: { readonly en: string, readonly zh: string } | null }> } }>, readonly coverage: Coverage } };

export type RequestsRemindersVariables = Exact<{
  region: string;
  soonDays?: number | null | undefined;
  since?: string | null | undefined;
}>;


export type RequestsReminders = { readonly caseReminders: { readonly region: string, readonly asOf: string, readonly whole: boolean, readonly gone: ReadonlyArray<string>, readonly more: boolean, readonly undeliveredLeftOut: number, readonly state: string, readonly cases: ReadonlyArray<{ readonly id: string, readonly reasons: ReadonlyArray<ReminderReason>, readonly entered: boolean, readonly handler: string | null, readonly registrationNumber: string | null, readonly status: { readonly code: CaseStatus, readonly label: { readonly en: string, readonly zh: string } }, readonly deadline: { readonly dueOn: string | null, readonly daysLeft: number | null, readonly provisional: boolean, readonly standing: DeadlineStanding | null } }>, readonly coverage: Coverage } };

export type EmsSlip = { readonly waybill: string | null, readonly signer: string | null, readonly signedAt: string | null, readonly contents: string | null, readonly number: string | null, readonly warning: { readonly en: string, readonly zh: string } | null };

export type Dossier = { readonly complete: boolean, readonly contents: string, readonly phases: ReadonlyArray<{ readonly phase: DossierPhase, readonly label: { readonly en: string, readonly zh: string }, readonly materials: ReadonlyArray<{ readonly number: number, readonly kind: DossierMaterialKind, readonly of: string, readonly name: string, readonly on: string, readonly entry: number, readonly sha256: string | null, readonly size: number | null, readonly mediaType: string | null, readonly path: string | null, readonly place: string | null, readonly label: { readonly en: string, readonly zh: string }, readonly slip: EmsSlip | null }> }>, readonly missing: ReadonlyArray<{ readonly material: DossierMaterialKind, readonly phase: DossierPhase, readonly of: string, readonly lacks: ReadonlyArray<EmsAnnotation>, readonly label: { readonly en: string, readonly zh: string }, readonly why: { readonly en: string, readonly zh: string } }> };

export type RequestsDossierVariables = Exact<{
  id: string;
}>;


export type RequestsDossier = { readonly request: { readonly id: string, readonly region: string, readonly case: { readonly version: number, readonly dossier: Dossier } | null } | null };

export type RequestsFileVariables = Exact<{
  id: string;
  seen: number;
  on: string;
  material: DossierMaterialKind;
  name: string;
  of?: string | null | undefined;
  sha256?: string | null | undefined;
  place?: string | null | undefined;
  slip?: EmsSlipInput | null | undefined;
  note?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RequestsFile = { readonly recordCaseEvent: { readonly case: { readonly version: number, readonly dossier: Dossier } } };

export type Label = { readonly en: string, readonly zh: string };

export type Coverage = { readonly complete: boolean, readonly expected: number, readonly answered: number, readonly sources: ReadonlyArray<{ readonly source: string, readonly regions: ReadonlyArray<string>, readonly state: CoverageState, readonly code: string | null, readonly lastGoodAt: string | null, readonly tookMs: number, readonly label: Label, readonly reason: Label | null }> };

export type PageInfo = { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly hasPreviousPage: boolean };

export type Tally = { readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<string | null>, readonly count: number, readonly labels: ReadonlyArray<Label | null>, readonly measures: ReadonlyArray<{ readonly op: MeasureOp, readonly field: string, readonly number: number | null, readonly text: string | null, readonly combined: Combination }> }>, readonly coverage: Coverage };

export type Attachment = { readonly name: string, readonly url: string, readonly size: number | null, readonly sha256: string | null };

export type SourceStatus = { readonly id: string, readonly regions: ReadonlyArray<string>, readonly state: SourceState, readonly latencyMs: number | null, readonly lastGoodAt: string | null, readonly label: Label, readonly vendor: Label | null, readonly reason: Label | null, readonly entities: ReadonlyArray<{ readonly entity: string, readonly regions: ReadonlyArray<string>, readonly writable: boolean }> };

export type SourcesListVariables = Exact<{
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type SourcesList = { readonly sources: ReadonlyArray<SourceStatus> };

export type SourcesFindingsVariables = Exact<{
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type SourcesFindings = { readonly sources: ReadonlyArray<{ readonly id: string, readonly label: Label, readonly findings: ReadonlyArray<{ readonly kind: FindingKind, readonly entity: string, readonly field: string, readonly value: string, readonly count: number }> | null }> };

export type StandardItem = { readonly id: string, readonly source: string, readonly region: string, readonly sequence: number | null, readonly areaCode: string | null, readonly areaName: string | null, readonly firstLevelItem: string | null, readonly secondLevelItem: string | null, readonly contents: ReadonlyArray<string> | null, readonly bases: ReadonlyArray<string> | null, readonly timeLimit: string | null, readonly timeLimitDays: number | null, readonly responsibleBody: string | null, readonly channels: ReadonlyArray<DisclosureChannel> | null, readonly audience: DisclosureAudience | null, readonly modes: ReadonlyArray<DisclosureMode> | null, readonly levels: ReadonlyArray<RegionLevel> | null };

export type StandardItemsListVariables = Exact<{
  filter?: StandardItemFilter | null | undefined;
  orderBy?: ReadonlyArray<StandardItemOrder> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  count?: boolean;
}>;


export type StandardItemsList = { readonly standardItems: { readonly totalCount?: number | null, readonly counted?: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly late: boolean, readonly node: StandardItem }>, readonly pageInfo: PageInfo, readonly coverage: Coverage } };

export type StandardItemsGetVariables = Exact<{
  id: string;
}>;


export type StandardItemsGet = { readonly standardItem: StandardItem | null };

export type StandardItemsTallyVariables = Exact<{
  filter?: StandardItemFilter | null | undefined;
  groupBy?: ReadonlyArray<StandardItemGroup> | null | undefined;
  measures?: ReadonlyArray<StandardItemMeasure> | null | undefined;
  regions?: ReadonlyArray<string> | null | undefined;
  requireCoverage?: "ALL" | "ANY" | readonly string[] | null | undefined;
}>;


export type StandardItemsTally = { readonly standardItemTally: Tally };
