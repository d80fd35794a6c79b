import { epoch } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: "biz_type = 'NORMATIVE'",
  POLICY_OTHER: "biz_type = 'POLICY'",
  INFORMATION: "biz_type = 'INFO'",
} as const;

/** 颍泉区: one table for every kind of content, metadata as JSON, interpretations through a relation table. */
export const yingquan: Layout = {
  source: "yingquan",
  region: "341204",
  clock: epoch("millisecond"),
  page: (cut, limit) => `
    SELECT d.id, d.title, d.meta ->> 'docNo', d.publish_time, d.biz_type, o.name, i.id, i.title, i.meta ->> 'form'
    FROM (
      SELECT id, title, meta, publish_time, biz_type, organ_id FROM content
      WHERE ${conditionOf(cut, "publish_time", "id", ofKind)} AND biz_type IN ('NORMATIVE', 'POLICY', 'INFO')
        AND tenant_id = 341204 AND status = 40 AND is_deleted <> 1
      ORDER BY publish_time DESC, id DESC LIMIT ${limit}) AS d
    LEFT JOIN organ AS o ON o.id = d.organ_id AND o.tenant_id = 341204
    LEFT JOIN (content_relation AS r JOIN content AS i ON i.id = r.from_id AND r.rel_type = 'INTERPRETS'
        AND i.biz_type = 'INTERPRET' AND i.tenant_id = 341204 AND i.status = 40 AND i.is_deleted <> 1)
      ON r.to_id = d.id
    ORDER BY d.publish_time DESC, d.id DESC, i.publish_time DESC, i.id`,
  documents: `
    SELECT biz_type, count(*) FROM content
    WHERE tenant_id = 341204 AND biz_type IN ('NORMATIVE', 'POLICY', 'INFO')
      AND publish_time >= $1 AND publish_time <= $2 AND status = 40 AND is_deleted <> 1
    GROUP BY biz_type`,
  requests: `
    SELECT state, applicant ->> 'kind', count(*) FROM apply.apply_form
    WHERE tenant_id = 341204 AND received >= $1 AND received <= $2 AND is_deleted <> 1
    GROUP BY state, applicant ->> 'kind'`,
  day: (iso) => iso,
};
