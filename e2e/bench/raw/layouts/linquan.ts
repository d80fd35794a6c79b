import { native } from "../clock.js";
import type { Cut, Kind, Layout } from "../layout.js";

interface Part {
  readonly name: string;
  readonly kind: Kind;
  readonly table: string;
  readonly number: string;
}

const parts: readonly Part[] = [
  { name: "gf", kind: "NORMATIVE", table: "guifanxing_wenjian", number: "wenhao" },
  { name: "zc", kind: "POLICY_OTHER", table: "zhengce_wenjian", number: "wenhao" },
  { name: "xx", kind: "INFORMATION", table: "xinxi_gongkai", number: "NULL" },
];

/** Documents of one moment come table by table, in each by descending key. */
function conditionAt(cut: Cut, at: number): string | null {
  switch (cut.of) {
    case "kind":
      return cut.kind === parts[at]?.kind ? "true" : null;
    case "newest":
      return "true";
    case "until":
      return "fabu_shijian <= $1::timestamp";
    case "before":
      return "fabu_shijian < $1::timestamp";
    case "one":
      return cut.part === parts[at]?.name ? "wenjian_id = $1::bigint" : null;
    case "after": {
      const own = parts.findIndex((part) => part.name === cut.part);
      if (at === own) return "(fabu_shijian, wenjian_id) < ($1::timestamp, $2::bigint)";
      return `fabu_shijian ${at < own ? "<" : "<="} $1::timestamp`;
    }
  }
}

function select(part: Part, at: number, condition: string, limit: number): string {
  return `(SELECT ${at + 1} AS part, '${part.name}~' || wenjian_id AS key, '${part.kind}' AS kind,
      wenjian_id, biaoti, ${part.number} AS wenhao, fabu_shijian, fabu_jigou
    FROM ${part.table} WHERE ${condition} AND zhuangtai = '已发布'
    ORDER BY fabu_shijian DESC, wenjian_id DESC LIMIT ${limit})`;
}

/** 临泉县: three tables for three kinds of documents; organisations by full or short name. */
export const linquan: Layout = {
  source: "linquan",
  region: "341221",
  clock: native,
  page(cut, limit) {
    const selects = parts.flatMap((part, at) => {
      const condition = conditionAt(cut, at);
      return condition === null ? [] : [select(part, at, condition, limit)];
    });
    const rows =
      selects.length === 1
        ? selects[0]
        : `SELECT * FROM (${selects.join(" UNION ALL ")}) AS u ORDER BY fabu_shijian DESC, part, wenjian_id DESC LIMIT ${limit}`;
    return `
      SELECT d.key, d.biaoti, d.wenhao, d.fabu_shijian, d.kind,
        coalesce(
          (SELECT quancheng FROM danwei WHERE quancheng = d.fabu_jigou ORDER BY danwei_id LIMIT 1),
          (SELECT quancheng FROM danwei WHERE jiancheng = d.fabu_jigou ORDER BY danwei_id LIMIT 1)),
        i.jiedu_id, i.biaoti, i.xingshi
      FROM (${rows}) AS d
      LEFT JOIN zhengce_jiedu AS i ON i.wenjian_id = d.wenjian_id AND i.wenjian_biao = d.part AND i.zhuangtai = '已发布'
      ORDER BY d.fabu_shijian DESC, d.part, d.wenjian_id DESC, i.fabu_shijian DESC, i.jiedu_id`;
  },
  documents: parts
    .map(
      ({ table, kind }) =>
        `SELECT '${kind}', count(*) FROM ${table} WHERE fabu_shijian >= $1 AND fabu_shijian <= $2 AND zhuangtai = '已发布'`,
    )
    .join(" UNION ALL "),
  requests: `
    SELECT jieguo, shenqingren_leixing, count(*) FROM yishenqing
    WHERE shoudao_riqi >= $1 AND shoudao_riqi <= $2
    GROUP BY jieguo, shenqingren_leixing`,
  day: (iso) => iso,
  kinds: null,
  noNumber: ["无文号"],
};
