import { native } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: "kind = 'NORMATIVE'",
  POLICY_OTHER: "kind = 'POLICY_OTHER'",
  INFORMATION: "kind = 'INFORMATION'",
} as const;

/** The city's own database, and the requests of counties that have no tables for them. */
export const home: Layout = {
  source: "home",
  region: "341200",
  clock: native,
  page: (cut, limit) => `
    SELECT d.key, d.title, d.document_number, d.published_at, d.kind, o.name, i.key, i.title, i.form
    FROM (
      SELECT key, title, document_number, published_at, kind, publisher FROM zwgk.document
      WHERE ${conditionOf(cut, "published_at", "key", ofKind)} AND NOT withdrawn
      ORDER BY published_at DESC, key DESC LIMIT ${limit}) AS d
    LEFT JOIN zwgk.organization AS o ON o.key = d.publisher AND NOT o.withdrawn
    LEFT JOIN zwgk.interpretation AS i ON i.document = d.key AND NOT i.withdrawn
    ORDER BY d.published_at DESC, d.key DESC, i.published_at DESC, length(i.key), i.key`,
  documents: `
    SELECT kind, count(*) FROM zwgk.document
    WHERE published_at >= $1 AND published_at <= $2 AND NOT withdrawn
    GROUP BY kind`,
  requests: `
    SELECT outcome, applicant_kind, count(*) FROM zwgk.request
    WHERE received_on >= $1 AND received_on <= $2 AND NOT withdrawn
    GROUP BY outcome, applicant_kind`,
  day: (iso) => iso,
};
