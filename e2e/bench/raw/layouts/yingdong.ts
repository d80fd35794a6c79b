import { secondsText } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = { NORMATIVE: "i_type = 1", POLICY_OTHER: "i_type = 2", INFORMATION: "i_type = 3" } as const;

/** 颍东区: a document lists the numbers of its interpretations. */
export const yingdong: Layout = {
  source: "yingdong",
  region: "341203",
  clock: secondsText("-"),
  page: (cut, limit) => `
    SELECT d.i_id, d.vc_title, d.vc_wh, d.c_fbsj, d.i_type, o.vc_name, i.i_id, i.vc_title, i.i_form
    FROM (
      SELECT i_id, vc_title, vc_wh, c_fbsj, i_type, vc_orgcode, vc_relid FROM t_xxgk_info
      WHERE ${conditionOf(cut, "c_fbsj", "i_id", ofKind)} AND i_status = 2 AND i_del <> 1
      ORDER BY c_fbsj DESC, i_id DESC LIMIT ${limit}) AS d
    LEFT JOIN t_org AS o ON o.vc_orgcode = d.vc_orgcode
    LEFT JOIN t_xxgk_jd AS i ON i.i_id = ANY (string_to_array(d.vc_relid, ',')::int[])
      AND i.i_status = 2 AND i.i_del <> 1
    ORDER BY d.c_fbsj DESC, d.i_id DESC, i.c_fbsj DESC, i.i_id`,
  documents: `
    SELECT i_type, count(*) FROM t_xxgk_info
    WHERE c_fbsj >= $1 AND c_fbsj <= $2 AND i_status = 2 AND i_del <> 1
    GROUP BY i_type`,
  requests: `
    SELECT i_dflx, i_lx, count(*) FROM t_ysqgk
    WHERE d_sl >= $1::date AND d_sl < $2::date + 1 AND i_del <> 1
    GROUP BY i_dflx, i_lx`,
  day: (iso) => iso,
};
