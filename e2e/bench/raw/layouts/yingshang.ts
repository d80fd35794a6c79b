import { epoch } from "../clock.js";
import type { Cut, Layout } from "../layout.js";

const live = "arcrank NOT IN (-1, -2)";

interface Part {
  readonly name: "zc" | "xx";
  readonly table: string;
  readonly number: string;
  readonly kind: string;
}

const parts: readonly Part[] = [
  { name: "zc", table: "cms_policy", number: "docno", kind: "channel" },
  { name: "xx", table: "cms_news", number: "NULL", kind: "0" },
];

/** Documents of one moment come table by table, in each by descending key. */
function conditionAt(cut: Cut, { name }: Part): string | null {
  switch (cut.of) {
    case "kind":
      if (name === "xx") return cut.kind === "INFORMATION" ? "true" : null;
      return cut.kind === "INFORMATION" ? null : `channel = ${cut.kind === "NORMATIVE" ? 11 : 12}`;
    case "newest":
      return "true";
    case "until":
      return "pubdate <= $1::int";
    case "before":
      return "pubdate < $1::int";
    case "one":
      return cut.part === name ? "aid = $1::int" : null;
    case "after":
      if (cut.part === name) return "(pubdate, aid) < ($1::int, $2::int)";
      return name === "zc" ? "pubdate < $1::int" : "pubdate <= $1::int";
  }
}

function select(part: Part, condition: string, limit: number): string {
  return `(SELECT '${part.name}' AS part, '${part.name}~' || aid AS key, ${part.kind} AS kind,
      aid, title, ${part.number} AS docno, pubdate, unitid
    FROM ${part.table} WHERE ${condition} AND ${live}
    ORDER BY pubdate DESC, aid DESC LIMIT ${limit})`;
}

/** 颍上县: policies and news in two tables, Unix seconds; its requests are kept at home. */
export const yingshang: Layout = {
  source: "yingshang",
  region: "341226",
  clock: epoch("second"),
  page(cut, limit) {
    const selects = parts.flatMap((part) => {
      const condition = conditionAt(cut, part);
      return condition === null ? [] : [select(part, condition, limit)];
    });
    const rows =
      selects.length === 1
        ? selects[0]
        : `SELECT * FROM (${selects.join(" UNION ALL ")}) AS u ORDER BY pubdate DESC, part DESC, aid DESC LIMIT ${limit}`;
    return `
      SELECT d.key, d.title, d.docno, d.pubdate, d.kind, o.unitname, i.aid, i.title, i.form
      FROM (${rows}) AS d
      LEFT JOIN cms_unit AS o ON o.unitid = d.unitid
      LEFT JOIN cms_reading AS i ON i.docid = d.aid AND d.part = 'zc' AND i.arcrank = 0
      ORDER BY d.pubdate DESC, d.part DESC, d.aid DESC, i.pubdate DESC, i.aid`;
  },
  documents: `
    SELECT channel, count(*) FROM cms_policy WHERE pubdate >= $1 AND pubdate <= $2 AND ${live} GROUP BY channel
    UNION ALL SELECT 0, count(*) FROM cms_news WHERE pubdate >= $1 AND pubdate <= $2 AND ${live}`,
  requests: null,
  day: (iso) => iso,
  kinds: { "11": "NORMATIVE", "12": "POLICY_OTHER", "0": "INFORMATION" },
};
