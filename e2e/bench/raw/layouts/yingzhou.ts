import { secondsText } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: "wjlx = '规范性文件'",
  POLICY_OTHER: "wjlx = '政策文件'",
  INFORMATION: "wjlx = '政府信息'",
} as const;

/** 颍州区: organisations by name, in three spellings; the indexed ones are tried first. */
export const yingzhou: Layout = {
  source: "yingzhou",
  region: "341202",
  clock: secondsText("-"),
  page: (cut, limit) => `
    SELECT d.id, d.bt, d.wh, d.fbrq, d.wjlx,
      coalesce(
        (SELECT mc FROM jgxx WHERE mc = d.fbjg),
        (SELECT mc FROM jgxx WHERE jc = d.fbjg ORDER BY id LIMIT 1),
        (SELECT mc FROM jgxx WHERE strpos(qtmc, d.fbjg) > 0
          AND d.fbjg = ANY (regexp_split_to_array(qtmc, '\\s*[,，]\\s*')) ORDER BY id LIMIT 1)),
      i.id, i.bt, i.jdxs
    FROM (
      SELECT id, bt, wh, fbrq, wjlx, fbjg FROM zwgk_xx
      WHERE ${conditionOf(cut, "fbrq", "id", ofKind)}
        AND sfsh IN ('1', '是') AND (sfsc IN ('否', '0', 'N') OR sfsc IS NULL)
      ORDER BY fbrq DESC, id DESC LIMIT ${limit}) AS d
    LEFT JOIN zcjd AS i ON i.wjid = d.id AND (i.sfsc IN ('否', '0', 'N') OR i.sfsc IS NULL)
    ORDER BY d.fbrq DESC, d.id DESC, i.fbrq DESC, i.id`,
  documents: `
    SELECT wjlx, count(*) FROM zwgk_xx
    WHERE fbrq >= $1 AND fbrq <= $2 AND sfsh IN ('1', '是') AND (sfsc IN ('否', '0', 'N') OR sfsc IS NULL)
    GROUP BY wjlx`,
  requests: `
    SELECT dfjg, sqrlx, count(*) FROM ysqgk
    WHERE slsj >= $1 AND slsj <= $2 AND (sfsc IN ('否', '0', 'N') OR sfsc IS NULL)
    GROUP BY dfjg, sqrlx`,
  day: (iso) => iso,
  noNumber: ["无", "/"],
};
