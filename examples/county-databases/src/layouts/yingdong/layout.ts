import { areas } from "../../city/areas.js";
import type {
  Catalogue,
  Document,
  GrassrootsItem,
  Interpretation,
  Organization,
  Request,
  State,
} from "../../city/records.js";
import { type Cell, type Layout, rowsOf } from "../layout.js";
import { compact, joined, typedNumber } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const areaId = (code: string | null) => (code === null ? null : Number(code) - 100);
const deleted = ({ state }: { readonly state: State }) => (state === "deleted" ? 1 : 0);

/** Drafts are drafts, or wait for review, or were taken back. */
const status = ({ state, n }: { readonly state: State; readonly n: number }) =>
  state === "draft" ? ([0, 1, 3][n % 3] as number) : 2;

/** 颍东区: a product CMS with one wide table, typed prefixes and numbers for codes. */
export const yingdong: Layout = {
  source: "yingdong",
  *tables(records) {
    const { ground } = records;
    yield rowsOf("t_org", ground.organizations, organization);
    yield rowsOf("t_jc_area", areas, {
      i_id: (one) => areaId(one.code),
      vc_code: (one) => one.code,
      vc_name: (one) => one.name,
    });
    yield rowsOf("t_xxgk_cate", ground.catalogues, catalogue);
    yield rowsOf("t_xxgk_info", records.documents(), document);
    yield rowsOf("t_xxgk_jd", records.interpretations(), interpretation);
    yield rowsOf("t_ysqgk", records.requests, request);
    yield rowsOf("t_jczwgk", records.grassrootsItems(), item);
  },
};

const organization: Columns<Organization> = {
  vc_orgcode: (one) => one.organizationCode,
  vc_name: (one) => one.name,
  vc_short: (one) => one.shortName,
  i_kind: (one) => codes.organizationKind(one.kind),
  i_level: (one) => codes.level(one.level),
  vc_uscc: (one) => one.creditCode,
  vc_tel: (one) => one.phone,
  vc_addr: (one) => one.address,
};

const catalogue: Columns<Catalogue> = {
  i_id: (one) => one.n,
  i_pid: (one) => one.parent?.n ?? 0,
  vc_code: (one) => one.code,
  vc_name: (one) => one.name,
  i_level: (one) => codes.level(one.level),
  i_area: (one) => areaId(one.areaCode),
  i_key: (one) => (one.keyArea ? 1 : 0),
  i_theme: (one) => codes.theme(one.theme),
  i_cycle: (one) => one.updateCycleDays,
  vc_duty: (one) => one.responsibleBody,
  i_order: (one) => one.n * 10,
  i_isdel: () => 0,
};

const document: Columns<Document> = {
  i_id: (one) => one.n,
  vc_syh: (one) => one.indexNumber,
  vc_title: (one) => one.title,
  i_type: (one) => codes.kind(one.kind),
  i_cateid: (one) => one.catalogue.n,
  vc_orgcode: (one) => (one.dirt === "organization" ? "00000000" : one.publisher.organizationCode),
  vc_fwjg: (one) => joined(one.issuers, ";"),
  vc_wh: (one) => typedNumber(one.documentNumber, one.n * 2),
  c_cwrq: writtenDate,
  c_fbsj: (one) => one.publishedAt,
  c_ssrq: (one) => compact(one.effectiveFrom),
  c_sxrq: (one) => compact(one.expiresOn) ?? (one.kind === "NORMATIVE" ? "99991231" : null),
  c_fzrq: (one) => compact(one.repealedOn),
  i_yxx: (one) => (one.dirt === "code" ? 9 : codes.validity(one.declaredValidity)),
  i_gkfs: (one) => codes.mode(one.disclosureMode),
  vc_zt: (one) => one.topic,
  i_tc: (one) => (one.dirt === "code" ? 77 : codes.genre(one.genre)),
  vc_fwdx: (one) => joined(one.serviceObjects, ";"),
  vc_gs: (one) => one.summary,
  vc_gjc: (one) => joined(one.keywords, ";"),
  vc_bq: (one) => joined(one.tags, ";"),
  vc_xxly: (one) => one.informationSource,
  i_hits: (one) => one.viewCount,
  cl_content: (one) => one.body,
  vc_fj: (one) =>
    joined(
      one.attachments.map((file) => `${file.name}|${file.url}`),
      ";",
    ),
  vc_relid: (one) => joined(one.interpretedBy.map(String), ","),
  i_status: status,
  i_del: deleted,
  vc_author: (one) => `editor${one.n % 7}`,
  d_edit: (one) => one.publishedAt,
};

function writtenDate({ writtenDate: day, dirt, n }: Document): string | null {
  if (dirt === "date") return ["20230231", "2023年", "待补"][n % 3] as string;
  return n % 11 === 0 ? day : (compact(day) ?? (n % 2 === 0 ? "19000101" : null));
}

const interpretation: Columns<Interpretation> = {
  i_id: (one) => one.n,
  vc_syh: (one) => one.indexNumber,
  vc_title: (one) => one.title,
  i_form: (one) => (one.dirt === "code" ? 88 : codes.form(one.form)),
  vc_stage: (one) => joined(one.stages.map(codes.stage), ","),
  i_topic: (one) => (one.onTopic ? 1 : one.n % 2 === 0 ? 0 : null),
  vc_orgcode: (one) => one.publisher.organizationCode,
  c_fbsj: (one) => one.publishedAt,
  vc_jdr: (one) => one.interpreter,
  cl_content: (one) => one.body,
  i_status: status,
  i_del: deleted,
};

const request: Columns<Request> = {
  i_id: (one) => one.n,
  vc_bh: (one) => one.registrationNumber,
  i_qd: (one) => codes.channel(one.channel),
  i_lx: (one) => codes.applicant(one.applicantKind),
  vc_xm: (one) => one.applicantName,
  vc_zjhm: (one) => one.applicantIdentity,
  vc_dh: (one) => one.applicantPhone,
  vc_dz: (one) => one.applicantAddress,
  vc_orgcode: (one) => one.agency.organizationCode,
  i_jglx: (one) => codes.agency(one.agencyKind),
  d_sq: (one) => one.submittedAt,
  d_sl: (one) => `${one.receivedOn} 00:00:00`,
  d_df: (one) => one.closedOn && `${one.closedOn} 16:30:00`,
  i_dflx: (one) => (one.dirt === "code" && one.outcome !== null ? 20 : codes.outcome(one.outcome, one.n)),
  i_del: deleted,
};

const item: Columns<GrassrootsItem> = {
  i_id: (one) => one.n,
  vc_title: (one) => one.title,
  i_area: (one) => areaId(one.area.code),
  i_level: (one) => codes.level(one.level),
  vc_xz: (one) => one.township?.slice(6) ?? null,
  vc_dw: (one) => one.publisherName,
  c_fbsj: (one) => one.publishedAt,
  i_status: () => 2,
  i_del: deleted,
};
