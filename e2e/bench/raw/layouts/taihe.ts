import { native } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: "doc_type = 'NORMATIVE'",
  POLICY_OTHER: "doc_type = 'OTHER_POLICY'",
  INFORMATION: "doc_type = 'INFO'",
} as const;

/** 太和县: native types, in a schema of its own. */
export const taihe: Layout = {
  source: "taihe",
  region: "341222",
  clock: native,
  page: (cut, limit) => `
    SELECT d.document_id, d.title, d.doc_number, d.published_at, d.doc_type, o.full_name,
      i.interpretation_id, i.title, i.form
    FROM (
      SELECT document_id, title, doc_number, published_at, doc_type, publisher_id FROM disclosure.document
      WHERE ${conditionOf(cut, "published_at", "document_id", ofKind)}
        AND status = 'PUBLISHED' AND archived_on IS NULL AND deleted_at IS NULL
      ORDER BY published_at DESC, document_id DESC LIMIT ${limit}) AS d
    LEFT JOIN disclosure.organization AS o ON o.organization_id = d.publisher_id
    LEFT JOIN disclosure.interpretation AS i ON i.document_id = d.document_id AND i.deleted_at IS NULL
    ORDER BY d.published_at DESC, d.document_id DESC, i.published_at DESC, i.interpretation_id`,
  documents: `
    SELECT doc_type, count(*) FROM disclosure.document
    WHERE published_at >= $1 AND published_at <= $2
      AND status = 'PUBLISHED' AND archived_on IS NULL AND deleted_at IS NULL
    GROUP BY doc_type`,
  requests: `
    SELECT outcome, applicant_type, count(*) FROM disclosure.application
    WHERE received_on >= $1 AND received_on <= $2 AND deleted_at IS NULL
    GROUP BY outcome, applicant_type`,
  day: (iso) => iso,
};
