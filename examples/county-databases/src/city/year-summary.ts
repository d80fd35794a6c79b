import { type Topic, topics } from "./data/topics.js";
import type { DocumentMaker, Draft } from "./document-maker.js";
import type { Ground } from "./ground.js";
import { momentOf } from "./timing.js";

/** The page from which the city's own account of 2023 is known: its metadata are those of the page, its text is ours. */
export function summaryOfTheYear(maker: DocumentMaker, ground: Ground): Draft {
  const topic = topics.find((one) => one.department === "data") as Topic;
  const moment = momentOf("2023-12-20 17:40:00");
  const spec = { ...moment, kind: "INFORMATION", theme: null, state: "live", dirt: null } as const;
  return Object.assign(maker.common(spec, topic, ground.government), {
    title: "阜阳市2023年政务公开工作总结",
    indexNumber: "003158495/202312-00416",
    documentNumber: null,
    issuers: ["阜阳市政务公开办公室"],
    catalogue: ground.catalogue("0301"),
    topic: "综合政务\\政务公开",
    keywords: ["阜阳市2023年政务公开工作总结"],
    informationSource: "市政务公开办",
    viewCount: 834,
    writtenDate: "2023-12-20",
    effectiveFrom: null,
    expiresOn: null,
    repealedOn: null,
    declaredValidity: "VALID",
    disclosureMode: "PROACTIVE",
    genre: "REPORT",
    summary: "全市2023年政务公开工作情况和下一步打算。",
    attachments: [],
    body: "<p>本页为全市政务公开年度工作总结。各项数字由市、县两级公开数据汇总得出，可通过接口逐项查询到每一条记录。</p>",
  });
}
