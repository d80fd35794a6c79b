/** A source's line in a coverage. */
export function line(state = "ANSWERED") {
  const reason =
    state === "ANSWERED" ? null : { zh: "颍州区 没有在时限内应答。", en: "Yingzhou did not answer in time." };
  const label = { zh: "颍州区", en: "Yingzhou District" };
  return { source: "yingzhou", label, regions: ["341202"], state, code: null, reason, lastGoodAt: null, tookMs: 12.4 };
}

/** The coverage of an answer that stands on one source. */
export function coverage(state = "ANSWERED") {
  const complete = state === "ANSWERED";
  return { complete, expected: 1, answered: complete ? 1 : 0, sources: [line(state)] };
}

/** A page of a list with these records. */
export function connection(nodes: readonly object[], state = "ANSWERED", more = false) {
  const edges = nodes.map((node, index) => ({ node, cursor: `c${index}`, late: false }));
  const pageInfo = {
    startCursor: "c0",
    endCursor: `c${nodes.length - 1}`,
    hasNextPage: more,
    hasPreviousPage: more,
  };
  return { edges, pageInfo, coverage: coverage(state) };
}

/** A tally with these counts by key. */
export function tally(counts: Readonly<Record<string, number>>) {
  const groups = Object.entries(counts).map(([key, count]) => ({
    key: key.split(" "),
    count,
    labels: [],
    measures: [],
  }));
  return { groups, coverage: coverage() };
}

/** A document of 颍州区 with everything that a page shows. */
export const document = {
  id: "Document:yingzhou:1",
  source: "yingzhou",
  region: "341202",
  title: "关于<促进>消费的通知",
  kind: "NORMATIVE",
  indexNumber: "003543019/202312-00001",
  documentNumber: "州政〔2023〕1号",
  catalogue: { id: "Catalogue:yingzhou:1", code: "01", name: "工作推进" },
  publisher: { id: "Organization:yingzhou:1", name: "颍州区人民政府办公室", shortName: "区政府办" },
  writtenDate: "2023-11-30",
  publishedAt: "2023-12-01T09:00:00.000000+08:00",
  informationSource: "区政务公开办",
  keywords: ["消费", "通知"],
  declaredValidity: "VALID",
  computedValidity: "EXPIRED",
  body: '<p onclick="x()">各乡镇：</p><script>alert(1)</script><img src=x onerror=alert(2)>',
  attachments: [
    { name: "附件.doc", url: "https://example.org/a.doc", size: 2048, sha256: null },
    { name: "相对.doc", url: "/upload/b.doc", size: null, sha256: null },
    { name: "坏", url: "javascript:alert(1)", size: null, sha256: null },
  ],
  interpretations: [
    {
      id: "Interpretation:yingzhou:7",
      title: "一图读懂",
      form: "PICTURE",
      publishedAt: "2023-12-02T09:00:00.000000+08:00",
    },
  ],
};

/** The interpretation of {@link document}. */
export const interpretation = {
  id: "Interpretation:yingzhou:7",
  source: "yingzhou",
  region: "341202",
  title: "一图读懂",
  form: "PICTURE",
  stages: ["BIRTH", "TAX"],
  publishedAt: "2023-12-02T09:00:00.000000+08:00",
  publisher: null,
  document: { id: document.id, title: document.title, documentNumber: document.documentNumber },
  body: "第一段\n第二段",
};

/** A receipt of a write that was done. */
export const receipt = {
  idempotencyKey: "key-1",
  action: "PUBLISH",
  entity: "Document",
  region: "341202",
  state: "DONE",
  source: "yingzhou",
  recordId: "Document:yingzhou:9",
  version: "v1",
  indexNumber: "003543019/202401-00001",
  by: "颍州区",
  intendedAt: "2024-01-01T01:00:00.000Z",
  doneAt: "2024-01-01T01:00:01.000Z",
};

/** A figure of 颍州区. */
export function figure(value: number | null, state = "ANSWERED") {
  return {
    key: "grassroots.items",
    label: { zh: "基层两化信息", en: "Grassroots items" },
    definition: { zh: "按标准目录公开的信息条数。", en: "Items disclosed." },
    unit: "条",
    period: { kind: "YEAR_TO_DATE", from: "2023-01-01", to: "2023-12-31" },
    value,
    counted: 11_000,
    lowerBound: false,
    coverage: coverage(state),
  };
}

/** An application that was taken, with something missing. */
const submitted = {
  queryCode: "K7QM-3XRD-92TH",
  request: { id: "Request:home:9", registrationNumber: null },
  case: {
    registrationNumber: null,
    status: { code: "AWAITING_CONFIRMATION", label: { zh: "待确认", en: "To confirm" } },
  },
  findings: [
    {
      code: "NO_OBTAIN_WAY",
      path: "form.obtainWay",
      label: { zh: "未载明获取信息的方式", en: "It does not say how the information is to be obtained" },
      article: { zh: "《政府信息公开条例》第二十九条", en: "Regulations, Art 29" },
    },
  ],
  duplicates: null,
};

/** A request that was answered, as its applicant sees it. */
const progress = {
  registrationNumber: "341202-2023-0001",
  status: { code: "DISPATCHED", label: { zh: "已送出", en: "Sent out" } },
  ...{ receivedOn: "2023-12-01", registeredOn: "2023-12-01", dueOn: "2023-12-29", provisional: false },
  ...{ correctionAskedOn: null, correctBy: null, correctedOn: null, extendedOn: null, extensionDays: 0 },
  ...{ answeredOn: "2023-12-13", closedOn: "2023-12-13", outcome: { zh: "予以公开", en: "Disclosed" } },
  reply: "经检索，现予公开。\n",
};

const source = { id: "yingzhou", label: line().label, regions: ["341202"], latencyMs: 3, entities: [] };

/** What the gateway answers to each operation, unless a test says otherwise. */
export const answers: Readonly<Record<string, unknown>> = {
  documents_list: { documents: connection([document], "ANSWERED", true) },
  documents_tally: { documentTally: tally({ NORMATIVE: 3, RULE: 1, "2023": 4, "2022": 2 }) },
  documents_get: { document },
  documents_publish: { publishDocument: { receipt, document } },
  interpretations_list: { interpretations: connection([interpretation]) },
  interpretations_tally: { interpretationTally: tally({ BIRTH: 7, TAX: 4 }) },
  interpretations_get: { interpretation },
  grassroots_items_tally: {
    grassrootsItemTally: tally({ "COUNTY 2023-01": 40, "TOWNSHIP 2023-01": 60, "UNKNOWN 2023-01": 5 }),
  },
  figures_year: { figures: [figure(11_179), { ...figure(null, "LATE"), key: "b" }] },
  organizations_list: { organizations: connection([{ id: "Organization:yingzhou:1", name: "区政府办" }]) },
  receipts_get: { receipt },
  requests_progress: { requestProgress: progress },
  requests_submit: { submitRequest: submitted },
  sources_list: { sources: [source] },
};
