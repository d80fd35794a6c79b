import type {
  Catalogue,
  Document,
  GrassrootsItem,
  Interpretation,
  Organization,
  Request,
  State,
} from "../../city/records.js";
import { type Cell, type Layout, only, rowsOf } from "../layout.js";
import { dots, joined, typedNumber } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const status = ({ state, n }: { readonly state: State; readonly n: number }) =>
  state === "live" ? "已发布" : state === "deleted" ? "已撤回" : n % 2 === 0 ? "草稿" : "待审";
const deleted = ({ state, n }: { readonly state: State; readonly n: number }) =>
  state === "deleted" ? "1" : n % 2 === 0 ? "0" : null;
const nameOf = ({ publisher, n }: { readonly publisher: Organization; readonly n: number }) =>
  n % 4 === 0 ? publisher.shortName : publisher.name;

/** 临泉县: full pinyin names, three tables for three kinds of documents, two for grassroots items. */
export const linquan: Layout = {
  source: "linquan",
  *tables(records) {
    const { ground } = records;
    const ofKind = (kind: string) => only(records.documents(), (one) => one.kind === kind);
    const ofLevel = (level: string) => only(records.grassrootsItems(), (one) => one.level === level);
    yield rowsOf("danwei", ground.organizations, organization);
    yield rowsOf("lanmu", ground.catalogues, catalogue);
    yield rowsOf("guifanxing_wenjian", ofKind("NORMATIVE"), policy);
    yield rowsOf("zhengce_wenjian", ofKind("POLICY_OTHER"), policy);
    yield rowsOf("xinxi_gongkai", ofKind("INFORMATION"), information);
    yield rowsOf("zhengce_jiedu", records.interpretations(), interpretation);
    // This table has no flag for what was deleted: it is gone.
    yield rowsOf(
      "yishenqing",
      only(records.requests, (one) => one.state === "live"),
      request,
    );
    yield rowsOf("lianghua_xian", ofLevel("COUNTY"), item);
    yield rowsOf("lianghua_xiang", ofLevel("TOWNSHIP"), {
      ...item,
      xiangzhen: (one) => one.township?.slice(6) ?? null,
    });
  },
};

const organization: Columns<Organization> = {
  danwei_id: (one) => one.n,
  quancheng: (one) => one.name,
  jiancheng: (one) => one.shortName,
  leixing: (one) => codes.organizationKind(one.kind),
  jigou_daima: (one) => `${one.organizationCode.slice(0, 8)}-${one.organizationCode.slice(8)}`,
  xinyong_dm: (one) => one.creditCode,
  dianhua: (one) => one.phone,
  dizhi: (one) => one.address,
};

const catalogue: Columns<Catalogue> = {
  lanmu_id: (one) => one.n,
  fuji_id: (one) => one.parent?.n ?? null,
  bianma: (one) => one.code,
  mingcheng: (one) => one.name,
  cengji: (one) => codes.level(one.level),
  zhongdian: (one) => (one.keyArea ? "Y" : one.n % 2 === 0 ? "N" : null),
  lingyu: (one) => one.areaCode,
  gengxin_tian: (one) => one.updateCycleDays,
  zeren: (one) => one.responsibleBody,
};

/** What all three tables have. */
const common: Columns<Document> = {
  wenjian_id: (one) => one.n,
  suoyinhao: (one) => one.indexNumber,
  biaoti: (one) => one.title,
  fabu_jigou: (one) => (one.dirt === "organization" ? "县专班办" : nameOf(one)),
  chengwen_riqi: (one) =>
    one.dirt === "date" ? "2023.2.30" : one.n % 6 === 0 ? one.writtenDate : dots(one.writtenDate),
  fabu_shijian: (one) => one.publishedAt,
  neirong_gaishu: (one) => one.summary,
  guanjianci: (one) => joined(one.keywords, one.n % 2 === 0 ? "、" : ";"),
  laiyuan: (one) => one.informationSource,
  liulan: (one) => one.viewCount,
  zhengwen: (one) => one.body,
  fujian: (one) =>
    joined(
      one.attachments.map((file) => `${file.name}@${file.url}`),
      "\n",
    ),
  zhuangtai: status,
  luru_ren: (one) => `luru${one.n % 5}`,
};

const policy: Columns<Document> = {
  ...common,
  wenhao: (one) => typedNumber(one.documentNumber, one.n) ?? "无文号",
  fawen_jigou: (one) => joined(one.issuers, "、"),
  lanmu_id: (one) => one.catalogue.n,
  shixing_riqi: (one) => one.effectiveFrom,
  shixiao_riqi: (one) => one.expiresOn,
  feizhi_riqi: (one) => one.repealedOn,
  youxiaoxing: (one) => (one.dirt === "code" ? "继续有效" : codes.validity(one.declaredValidity)),
  gongkai_fangshi: (one) => codes.mode(one.disclosureMode),
  zhuti: (one) => one.topic,
  ticai: (one) => (one.dirt === "code" ? "细则" : codes.genre(one.genre)),
  fuwu_duixiang: (one) => joined(one.serviceObjects, "、"),
  biaoqian: (one) => joined(one.tags, "、"),
};

const information: Columns<Document> = { ...common, lanmu_bianma: (one) => one.catalogue.code };

const interpretation: Columns<Interpretation> = {
  jiedu_id: (one) => one.n,
  suoyinhao: (one) => one.indexNumber,
  biaoti: (one) => one.title,
  xingshi: (one) => (one.dirt === "code" ? "漫画" : codes.form(one.form, one.n)),
  huanjie: (one) => joined(one.stages.map(codes.stage), "、"),
  zhuanti: (one) => (one.onTopic ? "Y" : one.n % 2 === 0 ? "N" : null),
  wenjian_biao: (one) => one.document && (one.document.kind === "NORMATIVE" ? 1 : 2),
  wenjian_id: (one) => one.document?.n ?? null,
  fabu_jigou: nameOf,
  fabu_shijian: (one) => one.publishedAt,
  jiedu_ren: (one) => one.interpreter,
  zhengwen: (one) => one.body,
  zhuangtai: status,
};

const request: Columns<Request> = {
  shenqing_id: (one) => one.n,
  bianhao: (one) => one.registrationNumber,
  tujing: (one) => codes.channel(one.channel),
  shenqingren_leixing: (one) => codes.applicant(one.applicantKind),
  xingming: (one) => one.applicantName,
  zhengjian_hao: (one) => one.applicantIdentity,
  dianhua: (one) => one.applicantPhone,
  dizhi: (one) => one.applicantAddress,
  danwei_id: (one) => one.agency.n,
  danwei_leixing: (one) => codes.agency(one.agencyKind),
  shenqing_shijian: (one) => one.submittedAt,
  shoudao_riqi: (one) => one.receivedOn,
  dafu_riqi: (one) => one.closedOn,
  jieguo: (one) => (one.dirt === "code" && one.outcome !== null ? "r25" : codes.outcome(one.outcome)),
};

const item: Columns<GrassrootsItem> = {
  id: (one) => one.n,
  biaoti: (one) => one.title,
  lingyu_bm: (one) => one.area.code,
  lingyu_mc: (one) => one.area.name,
  danwei: (one) => one.publisherName,
  fabu_shijian: (one) => one.publishedAt,
  shanchu: deleted,
};
