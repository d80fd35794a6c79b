import type { DemoCity } from "./demo-city.js";

interface Tables {
  /** Where a normative document is kept, and the column of its title. */
  readonly table: string;
  readonly title: string;
  /** What goes with it: a table and the column that names the document by this column of its own. */
  readonly parts?: readonly { readonly table: string; readonly column: string; readonly key: string }[];
}

/** How the vendors keep a normative document, past the mappings. */
const tables: Readonly<Record<string, Tables>> = {
  home: { table: "zwgk.document", title: "title" },
  yingzhou: { table: "zwgk_xx", title: "bt" },
  yingdong: { table: "t_xxgk_info", title: "vc_title" },
  yingquan: { table: "content", title: "title", parts: [{ table: "attachment", column: "content_id", key: "id" }] },
  linquan: { table: "guifanxing_wenjian", title: "biaoti" },
  taihe: {
    table: "disclosure.document",
    title: "title",
    parts: [{ table: "disclosure.document_detail", column: "document_id", key: "document_id" }],
  },
  funan: { table: "公开信息", title: "标题" },
  yingshang: { table: "cms_policy", title: "title", parts: [{ table: "cms_policy_addon", column: "aid", key: "aid" }] },
};

/** The sources into which one may write. */
export const writable = Object.keys(tables);

/** How many rows a source has whose title begins so. */
export async function rowsTitled(city: DemoCity, source: string, title: string): Promise<number> {
  const { table, title: column } = tables[source] as Tables;
  const [row] = await city.sql(source, `SELECT count(*) FROM ${table} WHERE ${column} LIKE $1`, [`${title}%`]);
  return Number(row?.count);
}

/** Removes the rows whose title begins so, and all that the gateway keeps of writes whose keys begin so. */
export async function removeWritten(city: DemoCity, title: string, key: string): Promise<void> {
  for (const [source, { table, title: column, parts = [] }] of Object.entries(tables)) {
    for (const part of parts) {
      const own = `SELECT ${part.key} FROM ${table} WHERE ${column} LIKE $1`;
      await city.sql(source, `DELETE FROM ${part.table} WHERE ${part.column} IN (${own})`, [`${title}%`]);
    }
    await city.sql(source, `DELETE FROM ${table} WHERE ${column} LIKE $1`, [`${title}%`]);
  }
  const kept = await city.sql(
    "home",
    "DELETE FROM zwgk.write WHERE idempotency_key LIKE $1 RETURNING number_series AS series",
    [`${key}%`],
  );
  for (const { series } of kept)
    await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = '341200' AND series = $1", [series]);
  await city.sql("home", "DELETE FROM zwgk.given_number WHERE idempotency_key LIKE $1", [`${key}%`]);
  await city.sql("home", "DELETE FROM zwgk.audit WHERE idempotency_key LIKE $1", [`${key}%`]);
}
