import type {
  Catalogue,
  Document,
  GrassrootsItem,
  Interpretation,
  Organization,
  Request,
  StandardItem,
  State,
} from "../../city/records.js";
import { type Cell, type Layout, only, rowsOf } from "../layout.js";
import { excelSerial, inNumerals, joined, typedName, typedNumber, yearMonthDay } from "../spelling.js";
import * as codes from "./codes.js";

type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

const deleted = ({ state, n }: { readonly state: State; readonly n: number }) =>
  state === "deleted" ? "是" : n % 2 === 0 ? "否" : null;

/** 阜南县: a university's system whose tables and columns have Chinese names. */
export const funan: Layout = {
  source: "funan",
  *tables(records) {
    const { ground } = records;
    yield rowsOf("机构", ground.organizations, organization);
    yield rowsOf("栏目", ground.catalogues, catalogue);
    yield rowsOf("公开信息", records.documents(), document);
    yield rowsOf("政策解读", records.interpretations(), interpretation);
    yield rowsOf(
      "依申请公开",
      // The table has no mark for deleted rows: they are gone.
      only(records.requests, (one) => one.state === "live"),
      request,
    );
    yield rowsOf("基层公开信息", records.grassrootsItems(), item);
    yield rowsOf("标准目录", records.standardItems, standardItem);
  },
};

const organization: Columns<Organization> = {
  编号: (one) => one.n,
  名称: (one) => one.name,
  简称: (one) => one.shortName,
  曾用名: (one) => joined(one.otherNames, "、"),
  类别: (one) => codes.organizationKind(one.kind),
  层级: (one) => codes.level(one.level),
  组织机构代码: (one) => one.organizationCode,
  统一社会信用代码: (one) => one.creditCode,
  电话: (one) => one.phone,
  地址: (one) => one.address,
};

const catalogue: Columns<Catalogue> = {
  编号: (one) => one.n,
  上级: (one) => one.parent?.n ?? null,
  编码: (one) => one.code,
  名称: (one) => one.name,
  层级: (one) => codes.level(one.level),
  重点领域: (one) => (one.keyArea ? "是" : null),
  领域编码: (one) => one.areaCode,
  专题: (one) => codes.theme(one.theme),
  更新周期: (one) => one.updateCycleDays,
  责任主体: (one) => one.responsibleBody,
};

const document: Columns<Document> = {
  编号: (one) => one.n,
  索引号: (one) => one.indexNumber,
  标题: (one) => one.title,
  文件类型: (one) => codes.kind(one.kind),
  栏目编号: (one) => one.catalogue.n,
  发布机构: publisherName,
  发文机关: (one) => joined(one.issuers, "、"),
  文号: (one) => typedNumber(one.documentNumber, one.n + 1),
  成文日期: writtenDate,
  发布时间: (one) => one.publishedAt,
  施行日期: (one) => (one.n % 6 === 0 ? yearMonthDay(one.effectiveFrom) : serial(one.effectiveFrom)),
  失效日期: (one) => (one.n % 5 === 0 ? serial(one.expiresOn) : yearMonthDay(one.expiresOn)),
  废止日期: (one) => yearMonthDay(one.repealedOn),
  有效性: (one) =>
    one.dirt === "code" ? (["继续有效", "拟废止"][one.n % 2] as string) : codes.validity(one.declaredValidity),
  公开方式: (one) => codes.mode(one.disclosureMode),
  主题分类: (one) => one.topic,
  体裁: (one) => (one.dirt === "code" ? (["办法", "方案"][one.n % 2] as string) : codes.genre(one.genre)),
  服务对象: (one) => joined(one.serviceObjects, "、"),
  内容概述: (one) => one.summary,
  关键词: (one) => joined(one.keywords, ["；", ";", "，", " "][one.n % 4] as string),
  标签: (one) => joined(one.tags, one.n % 2 === 0 ? "；" : ";"),
  信息来源: (one) => one.informationSource,
  浏览次数: (one) => one.viewCount,
  正文: (one) => one.body,
  附件: attachments,
  状态: (one) => (one.state === "draft" ? (["草稿", "待审核"][one.n % 2] as string) : "已发布"),
  是否删除: deleted,
  更新时间: (one) => one.publishedAt,
};

/** A serial of the spreadsheet that the rows were imported from, in a column of text. */
function serial(day: string | null): string | null {
  return day === null ? null : String(excelSerial(day));
}

function publisherName({ publisher, dirt, n }: Document): string {
  return dirt === "organization"
    ? (["县脱贫攻坚指挥部", "阜南县行蓄洪区建设办", "县创建办"][n % 3] as string)
    : typedName(publisher, n);
}

function writtenDate({ writtenDate: day, dirt, n }: Document): string | null {
  if (dirt === "date") return ["2023年2月30日", "二〇二三年底", "见落款"][n % 3] as string;
  return n % 3 === 0 ? inNumerals(day) : yearMonthDay(day);
}

function attachments({ attachments: files, n }: Document): string | null {
  if (files.length === 0 && n % 2 === 0) return null;
  return JSON.stringify(files.map((file) => ({ 名称: file.name, 地址: file.url, 大小: file.size })));
}

const interpretation: Columns<Interpretation> = {
  编号: (one) => one.n,
  索引号: (one) => one.indexNumber,
  标题: (one) => one.title,
  形式: (one) => (one.dirt === "code" ? "长图解读" : codes.form(one.form)),
  环节: (one) => joined(one.stages.map(codes.stage), one.n % 2 === 0 ? "；" : "、"),
  是否专题: (one) => (one.onTopic ? "是" : one.n % 2 === 0 ? "否" : null),
  文件编号: (one) => one.document?.n ?? null,
  发布机构: (one) => typedName(one.publisher, one.n),
  发布时间: (one) => one.publishedAt,
  解读人: (one) => one.interpreter,
  正文: (one) => one.body,
  是否删除: deleted,
};

const request: Columns<Request> = {
  编号: (one) => one.n,
  登记编号: (one) => one.registrationNumber,
  申请渠道: (one) => codes.channel(one.channel),
  申请人类型: (one) => codes.applicant(one.applicantKind),
  申请人: (one) => one.applicantName,
  证件号码: (one) => one.applicantIdentity,
  联系电话: (one) => one.applicantPhone,
  通信地址: (one) => one.applicantAddress,
  受理机关: (one) => typedName(one.agency, one.n),
  机关类型: (one) => codes.agency(one.agencyKind),
  提交时间: (one) => one.submittedAt,
  收到日期: (one) => yearMonthDay(one.receivedOn),
  办结日期: (one) => yearMonthDay(one.closedOn) ?? (one.n % 2 === 0 ? "未办结" : null),
  办理结果: (one) => (one.dirt === "code" && one.outcome !== null ? "已转有关单位" : codes.outcome(one.outcome)),
};

const item: Columns<GrassrootsItem> = {
  编号: (one) => one.n,
  标题: (one) => one.title,
  领域编码: (one) => one.area.code,
  领域: (one) => one.area.name,
  层级: (one) => codes.level(one.level),
  乡镇: (one) => one.township,
  公开主体: (one) => one.publisherName,
  发布时间: (one) => one.publishedAt,
  是否删除: deleted,
};

const standardItem: Columns<StandardItem> = {
  序号: (one) => one.sequence,
  领域编码: (one) => one.areaCode,
  领域: (one) => one.areaName,
  一级事项: (one) => one.firstLevelItem,
  二级事项: (one) => one.secondLevelItem,
  公开内容: (one) => joined(one.contents, "；"),
  公开依据: (one) => joined(one.bases, "；"),
  公开时限: (one) => one.timeLimit,
  时限天数: (one) => one.timeLimitDays,
  公开主体: (one) => one.responsibleBody,
  公开渠道: (one) => codes.ticked(one.channels),
  公开对象: (one) => codes.audience(one.audience),
  公开方式: (one) => joined(one.modes.map(codes.mode) as string[], "、"),
  公开层级: (one) => joined(one.levels.map(codes.level) as string[], "、"),
};
