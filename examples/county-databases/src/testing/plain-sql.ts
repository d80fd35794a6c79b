/**
 * What a person who knows the vendor's tables would ask, without the gateway and its mappings: one statement each, with
 * columns of the same names. `at` is wall time in Fuyang, as text that sorts.
 */
export interface PlainSql {
  /** kind, consumer, at. */
  readonly documents: string;
  /** at: those on the topic page. */
  readonly topic: string;
  /** level, area. */
  readonly keyAreas: string;
  /** level, at. */
  readonly grassroots: string;
}

const moment = (column: string) => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`;
const plain = (column: string) => `to_char(${column}, 'YYYY-MM-DD HH24:MI:SS')`;
const kinds = (column: string, normative: string, ...others: string[]) =>
  `CASE WHEN ${column} = '${normative}' THEN 'NORMATIVE' WHEN ${column} IN (${others.map((one) => `'${one}'`)}) THEN 'POLICY' ELSE 'INFORMATION' END AS kind`;

export const countySql: Readonly<Record<string, PlainSql>> = {
  yingzhou: {
    documents: `SELECT ${kinds("wjlx", "规范性文件", "政策文件")}, xxfl = '0302' AS consumer, fbrq AS at FROM zwgk_xx
      WHERE sfsh IN ('1', '是') AND coalesce(sfsc, '否') IN ('否', '0', 'N')`,
    topic: "SELECT fbrq AS at FROM zcjd WHERE sfzt IN ('是', '1') AND coalesce(sfsc, '否') IN ('否', '0', 'N')",
    keyAreas: "SELECT cj AS level, lybm AS area FROM dm_xxfl WHERE sfzd = '是'",
    grassroots: "SELECT cj AS level, fbrq AS at FROM jcgk_xx WHERE coalesce(sfsc, '否') IN ('否', '0', 'N')",
  },
  yingdong: {
    documents: `SELECT ${kinds("i_type::text", "1", "2")}, c.i_theme = 1 AS consumer, c_fbsj::text AS at
      FROM t_xxgk_info i LEFT JOIN t_xxgk_cate c ON c.i_id = i.i_cateid WHERE i_status = 2 AND i_del = 0`,
    topic: "SELECT c_fbsj::text AS at FROM t_xxgk_jd WHERE i_topic = 1 AND i_status = 2 AND i_del = 0",
    keyAreas:
      "SELECT i_level AS level, a.vc_code AS area FROM t_xxgk_cate JOIN t_jc_area a ON a.i_id = i_area WHERE i_key = 1",
    grassroots:
      "SELECT CASE i_level WHEN 1 THEN '县级' ELSE '乡级' END AS level, c_fbsj::text AS at FROM t_jczwgk WHERE i_status = 2 AND i_del = 0",
  },
  yingquan: {
    documents: `SELECT ${kinds("biz_type", "NORMATIVE", "POLICY")}, meta ->> 'theme' = 'consumer' AS consumer, ${moment("to_timestamp(publish_time / 1000)")} AS at
      FROM content WHERE tenant_id = 341204 AND biz_type IN ('NORMATIVE', 'POLICY', 'INFO') AND status = 40 AND is_deleted = 0`,
    topic: `SELECT ${moment("to_timestamp(publish_time / 1000)")} AS at FROM content
      WHERE tenant_id = 341204 AND biz_type = 'INTERPRET' AND status = 40 AND is_deleted = 0 AND (meta ->> 'topicPage')::boolean`,
    keyAreas:
      "SELECT props ->> 'level' AS level, props ->> 'area' AS area FROM channel WHERE props ->> 'keyArea' = 'true'",
    grassroots: `SELECT CASE meta ->> 'level' WHEN 'county' THEN '县级' ELSE '乡级' END AS level, ${moment("to_timestamp(publish_time / 1000)")} AS at
      FROM content WHERE tenant_id = 341204 AND biz_type = 'GRASSROOTS' AND status = 40 AND is_deleted = 0`,
  },
  linquan: {
    documents: `SELECT 'NORMATIVE' AS kind, false AS consumer, ${plain("fabu_shijian")} AS at FROM guifanxing_wenjian WHERE zhuangtai = '已发布'
      UNION ALL SELECT 'POLICY', false, ${plain("fabu_shijian")} FROM zhengce_wenjian WHERE zhuangtai = '已发布'
      UNION ALL SELECT 'INFORMATION', lanmu_bianma = '0302', ${plain("fabu_shijian")} FROM xinxi_gongkai WHERE zhuangtai = '已发布'`,
    topic: `SELECT ${plain("fabu_shijian")} AS at FROM zhengce_jiedu WHERE zhuanti = 'Y' AND zhuangtai = '已发布'`,
    keyAreas: "SELECT cengji AS level, lingyu AS area FROM lanmu WHERE zhongdian = 'Y'",
    grassroots: `SELECT '县级' AS level, ${plain("fabu_shijian")} AS at FROM lianghua_xian WHERE shanchu IS DISTINCT FROM '1'
      UNION ALL SELECT '乡级', ${plain("fabu_shijian")} FROM lianghua_xiang WHERE shanchu IS DISTINCT FROM '1'`,
  },
  taihe: {
    documents: `SELECT ${kinds("doc_type", "NORMATIVE", "OTHER_POLICY")}, theme = 'CONSUMPTION' AS consumer, ${moment("published_at")} AS at
      FROM disclosure.document WHERE status = 'PUBLISHED' AND deleted_at IS NULL AND archived_on IS NULL`,
    topic: `SELECT ${moment("published_at")} AS at FROM disclosure.interpretation WHERE on_topic_page AND deleted_at IS NULL`,
    keyAreas: "SELECT tier AS level, area_code AS area FROM disclosure.channel WHERE is_key_area",
    grassroots: `SELECT CASE tier WHEN 2 THEN '县级' ELSE '乡级' END AS level, ${moment("published_at")} AS at FROM disclosure.grassroots_item WHERE deleted_at IS NULL`,
  },
  funan: {
    documents: `SELECT ${kinds("文件类型", "行政规范性文件", "其他政策文件")}, 专题 = '消费信息' AS consumer, ${plain("发布时间")} AS at
      FROM 公开信息 i LEFT JOIN 栏目 l ON l.编号 = i.栏目编号 WHERE 状态 NOT IN ('草稿', '待审核') AND 是否删除 IS DISTINCT FROM '是'`,
    topic: `SELECT ${plain("发布时间")} AS at FROM 政策解读 WHERE 是否专题 = '是' AND 是否删除 IS DISTINCT FROM '是'`,
    keyAreas: "SELECT 层级 AS level, 领域编码 AS area FROM 栏目 WHERE 重点领域 = '是'",
    grassroots: `SELECT 层级 AS level, ${plain("发布时间")} AS at FROM 基层公开信息 WHERE 是否删除 IS DISTINCT FROM '是'`,
  },
  yingshang: {
    documents: `SELECT CASE channel WHEN 11 THEN 'NORMATIVE' ELSE 'POLICY' END AS kind, false AS consumer, ${moment("to_timestamp(pubdate)")} AS at
      FROM cms_policy WHERE arcrank = 0
      UNION ALL SELECT 'INFORMATION', typedir = '0302', ${moment("to_timestamp(pubdate)")} FROM cms_news n
      LEFT JOIN cms_arctype t ON t.id = n.typeid WHERE arcrank = 0`,
    topic: `SELECT ${moment("to_timestamp(pubdate)")} AS at FROM cms_reading WHERE topic = 1 AND arcrank = 0`,
    keyAreas: "SELECT lv AS level, area FROM cms_arctype WHERE keyarea = 1",
    grassroots: `SELECT CASE lv WHEN 'x' THEN '县级' ELSE '乡级' END AS level, ${moment("to_timestamp(pubdate)")} AS at FROM cms_lianghua WHERE arcrank = 0`,
  },
  jieshou: {
    documents: `SELECT ${kinds('"DocType"', "GFX", "ZC", "QT")}, "Theme" = 'XF' AS consumer, replace("PubTime", '/', '-') AS at
      FROM share."V_Article" a LEFT JOIN share."V_Column" c ON c."Id" = a."ColumnId" WHERE "Removed" IS DISTINCT FROM '1'`,
    topic: `SELECT replace("PubTime", '/', '-') AS at FROM share."V_Reading" WHERE "OnTopic" AND "Removed" IS DISTINCT FROM '1'`,
    keyAreas: `SELECT "Level" AS level, "AreaCode" AS area FROM share."V_Column" WHERE "IsKey"`,
    grassroots: `SELECT CASE "Level" WHEN 1 THEN '县级' ELSE '乡级' END AS level, replace("PubTime", '/', '-') AS at FROM share."V_Grass" WHERE "Removed" IS DISTINCT FROM '1'`,
  },
};

const published = moment("published_at");

export const homeSql: PlainSql = {
  documents: `SELECT kind, theme = 'CONSUMER_INFORMATION' AS consumer, ${published} AS at FROM zwgk.document WHERE NOT withdrawn`,
  topic: `SELECT ${published} AS at FROM zwgk.interpretation WHERE on_topic AND NOT withdrawn`,
  keyAreas: "SELECT level, area_code AS area FROM zwgk.catalogue WHERE key_area AND level = 'CITY'",
  grassroots: `SELECT level, ${published} AS at FROM zwgk.grassroots_item WHERE NOT withdrawn`,
};
