import { areas } from "../../city/areas.js";
import type { Records } from "../../city/city.js";
import type {
  Document,
  GrassrootsItem,
  Interpretation,
  Organization,
  Request,
  StandardItem,
  State,
} from "../../city/records.js";
import { type Layout, rowsOf } from "../layout.js";
import { compact, dots, inNumerals, joined, slashes, typedName, typedNumber, yearMonthDay } from "../spelling.js";
import * as codes from "./codes.js";

/** Deleted or not, as the releases of the product spelled it. */
function deletedFlag({ state, n }: { readonly state: State; readonly n: number }): string | null {
  if (state === "deleted") return ["是", "1", "Y"][n % 3] as string;
  return [null, "否", "0", "N", "否"][n % 5] as string | null;
}

const handDates = [
  (day: string) => day,
  slashes,
  dots,
  compact,
  yearMonthDay,
  inNumerals,
  (day: string) => `${slashes(day)} 00:00:00`,
];

/** 成文日期 is typed by hand, in every spelling there is. */
function handDate(document: Document): string | null {
  const { n, writtenDate, dirt } = document;
  if (dirt === "date") return ["二0二三年", "2023-13-32", "见正文", "2023年年底"][n % 4] as string;
  if (writtenDate === null) return ["", "0000-00-00", "/", null][n % 4] as string | null;
  return (handDates[(n * 7) % handDates.length] as (day: string) => string | null)(writtenDate);
}

function publisherName({
  publisher,
  n,
  dirt,
}: {
  readonly publisher: Organization;
  readonly n: number;
  readonly dirt: unknown;
}): string {
  return dirt === "organization"
    ? (["区创城办", "区疫情防控指挥部", "颖州区教育局"][n % 3] as string)
    : typedName(publisher, n);
}

/** 颍州区: a local firm's product with pinyin initials, where everything is text. */
export const yingzhou: Layout = {
  source: "yingzhou",
  *tables(records) {
    const { ground } = records;
    yield organizations(ground.organizations);
    yield columns(records);
    yield rowsOf("dm_ly", areas, { bm: (one) => one.code, mc: (one) => one.name });
    yield rowsOf("zwgk_xx", records.documents(), document);
    yield rowsOf("zcjd", records.interpretations(), interpretation);
    yield rowsOf("ysqgk", records.requests, request);
    yield rowsOf("jcgk_xx", records.grassrootsItems(), item);
    yield rowsOf("lhtj", records.grassrootsTallies(), {
      id: (one) => one.n,
      ny: (one) => one.month.replace("-", ""),
      xzqh: (one) => one.township,
      cj: (one) => codes.level(one.level),
      ly: (one) => one.area.name,
      ts: (one) => one.items,
    });
    yield rowsOf("bzml", records.standardItems, standardItem);
  },
};

function organizations(all: readonly Organization[]) {
  return rowsOf("jgxx", all, {
    id: (one) => one.n,
    mc: (one) => one.name,
    jc: (one) => one.shortName,
    qtmc: (one) => joined(one.otherNames, ","),
    lb: (one) => codes.organizationKind(one.kind),
    cj: (one) => codes.level(one.level),
    jgdm: (one) => one.organizationCode,
    xydm: (one) => one.creditCode,
    dh: (one) => one.phone,
    dz: (one) => one.address,
  });
}

function columns({ ground }: Records) {
  return rowsOf("dm_xxfl", ground.catalogues, {
    dm: (one) => one.code,
    mc: (one) => one.name,
    sjdm: (one) => one.parent?.code ?? null,
    cj: (one) => codes.level(one.level),
    sfzd: (one) => (one.keyArea ? "是" : one.n % 2 === 0 ? "否" : null),
    lybm: (one) => one.areaCode,
    gxzq: (one) => (one.updateCycleDays === null ? null : String(one.updateCycleDays)),
    zrzt: (one) => one.responsibleBody,
  });
}

const document = {
  id: (one: Document) => one.n,
  syh: (one: Document) => one.indexNumber,
  bt: (one: Document) => one.title,
  wjlx: (one: Document) => codes.kind(one.kind),
  xxfl: (one: Document) => one.catalogue.code,
  fbjg: publisherName,
  fwjg: (one: Document) => joined(one.issuers, ","),
  wh: (one: Document) => typedNumber(one.documentNumber, one.n) ?? (one.n % 5 === 0 ? "无" : null),
  cwrq: handDate,
  fbrq: (one: Document) => one.publishedAt,
  ssrq: (one: Document) => one.effectiveFrom,
  sxrq: (one: Document) => one.expiresOn ?? (one.effectiveFrom !== null ? "长期" : null),
  fzrq: (one: Document) => one.repealedOn,
  yxx: (one: Document) =>
    one.dirt === "code" ? (["现行", "4"][one.n % 2] as string) : codes.validity(one.declaredValidity, one.n),
  gkfs: (one: Document) => codes.mode(one.disclosureMode),
  ztfl: (one: Document) => one.topic,
  tcfl: (one: Document) => (one.dirt === "code" ? (["办法", "方案"][one.n % 2] as string) : codes.genre(one.genre)),
  fwdx: (one: Document) => joined(one.serviceObjects, ","),
  nrgs: (one: Document) => one.summary,
  gjc: (one: Document) => joined(one.keywords, [",", "，", ";", " "][one.n % 4] as string),
  bq: (one: Document) => joined(one.tags, ","),
  xxly: (one: Document) => one.informationSource,
  llcs: (one: Document) => String(one.viewCount),
  nr: (one: Document) => one.body,
  fj: (one: Document) =>
    joined(
      one.attachments.map((file) => `${file.url}*${file.name}`),
      ",",
    ),
  sfsc: deletedFlag,
  sfsh: (one: Document) => (one.state === "draft" ? "0" : one.n % 9 === 0 ? "是" : "1"),
  lrr: (one: Document) => `user${(one.n % 17) + 1}`,
  lrsj: (one: Document) => one.publishedAt,
};

const interpretation = {
  id: (one: Interpretation) => one.n,
  syh: (one: Interpretation) => one.indexNumber,
  bt: (one: Interpretation) => one.title,
  jdxs: (one: Interpretation) => (one.dirt === "code" ? "长图" : codes.form(one.form)),
  smzq: (one: Interpretation) => joined(one.stages.map(codes.stage), one.n % 2 === 0 ? "," : "、"),
  sfzt: (one: Interpretation) =>
    one.onTopic ? (["是", "1"][one.n % 2] as string) : (["否", "0", null][one.n % 3] as string | null),
  wjid: (one: Interpretation) => one.document?.n ?? null,
  fbjg: publisherName,
  fbrq: (one: Interpretation) => one.publishedAt,
  jdr: (one: Interpretation) => one.interpreter,
  nr: (one: Interpretation) => one.body,
  sfsc: deletedFlag,
};

const request = {
  id: (one: Request) => one.n,
  sqbh: (one: Request) => one.registrationNumber,
  sqrlx: (one: Request) => codes.applicant(one.applicantKind, one.n),
  xm: (one: Request) => one.applicantName,
  sfzh: (one: Request) => one.applicantIdentity,
  lxdh: (one: Request) => one.applicantPhone,
  txdz: (one: Request) => one.applicantAddress,
  sqfs: (one: Request) => codes.channel(one.channel),
  bljg: (one: Request) => typedName(one.agency, one.n),
  jglb: (one: Request) => codes.agency(one.agencyKind),
  sqsj: (one: Request) =>
    one.n % 3 === 0 ? `${slashes(one.submittedAt.slice(0, 10))} ${one.submittedAt.slice(11, 16)}` : one.submittedAt,
  slsj: (one: Request) => one.receivedOn,
  dfsj: (one: Request) => one.closedOn,
  dfjg: (one: Request) => (one.dirt === "code" && one.outcome !== null ? "已电话沟通" : codes.outcome(one.outcome)),
  sfsc: deletedFlag,
};

const item = {
  id: (one: GrassrootsItem) => one.n,
  bt: (one: GrassrootsItem) => one.title,
  ly: (one: GrassrootsItem) => one.area.code,
  cj: (one: GrassrootsItem) => codes.level(one.level),
  xzqh: (one: GrassrootsItem) => one.township,
  fbdw: (one: GrassrootsItem) => one.publisherName,
  fbrq: (one: GrassrootsItem) => one.publishedAt,
  sfsc: deletedFlag,
};

const standardItem = {
  xh: (one: StandardItem) => one.sequence,
  lybm: (one: StandardItem) => one.areaCode,
  lymc: (one: StandardItem) => one.areaName,
  yjsx: (one: StandardItem) => one.firstLevelItem,
  ejsx: (one: StandardItem) => one.secondLevelItem,
  gknr: (one: StandardItem) => joined(one.contents, "；"),
  gkyj: (one: StandardItem) => joined(one.bases, "；"),
  gksx: (one: StandardItem) => one.timeLimit,
  gkzt: (one: StandardItem) => one.responsibleBody,
  gkqd: (one: StandardItem) => joined(one.channels.map(codes.disclosureChannel), "、"),
  gkdx: (one: StandardItem) => codes.audience(one.audience),
  gkfs: (one: StandardItem) => joined(one.modes.map(codes.mode) as string[], "、"),
  gkcj: (one: StandardItem) => joined(one.levels.map(codes.level) as string[], "、"),
};
