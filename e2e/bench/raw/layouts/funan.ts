import { native } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: "文件类型 = '行政规范性文件'",
  POLICY_OTHER: "文件类型 = '其他政策文件'",
  INFORMATION: "文件类型 = '政府信息'",
} as const;

/** 阜南县: organisations by name, former names among them; days as `2023年12月5日`. */
export const funan: Layout = {
  source: "funan",
  region: "341225",
  clock: native,
  page: (cut, limit) => `
    SELECT d.编号, d.标题, d.文号, d.发布时间, d.文件类型,
      coalesce(
        (SELECT 名称 FROM 机构 WHERE 名称 = d.发布机构),
        (SELECT 名称 FROM 机构 WHERE 简称 = d.发布机构 ORDER BY 编号 LIMIT 1),
        (SELECT 名称 FROM 机构 WHERE strpos(曾用名, d.发布机构) > 0
          AND d.发布机构 = ANY (regexp_split_to_array(曾用名, '\\s*、\\s*')) ORDER BY 编号 LIMIT 1)),
      i.编号, i.标题, i.形式
    FROM (
      SELECT 编号, 标题, 文号, 发布时间, 文件类型, 发布机构 FROM 公开信息
      WHERE ${conditionOf(cut, "发布时间", "编号", ofKind)}
        AND 状态 NOT IN ('草稿', '待审核') AND (是否删除 <> '是' OR 是否删除 IS NULL)
      ORDER BY 发布时间 DESC, 编号 DESC LIMIT ${limit}) AS d
    LEFT JOIN 政策解读 AS i ON i.文件编号 = d.编号 AND (i.是否删除 <> '是' OR i.是否删除 IS NULL)
    ORDER BY d.发布时间 DESC, d.编号 DESC, i.发布时间 DESC, i.编号`,
  documents: `
    SELECT 文件类型, count(*) FROM 公开信息
    WHERE 发布时间 >= $1 AND 发布时间 <= $2
      AND 状态 NOT IN ('草稿', '待审核') AND (是否删除 <> '是' OR 是否删除 IS NULL)
    GROUP BY 文件类型`,
  requests: `
    SELECT 办理结果, 申请人类型, count(*) FROM 依申请公开
    WHERE 收到日期 ~ '^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$'
      AND to_date(收到日期, 'YYYY"年"MM"月"DD"日"') BETWEEN $1::date AND $2::date
    GROUP BY 办理结果, 申请人类型`,
  day: (iso) => iso,
};
