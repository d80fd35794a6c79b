import { secondsText } from "../clock.js";
import { conditionOf, type Layout } from "../layout.js";

const ofKind = {
  NORMATIVE: `"DocType" = 'GFX'`,
  POLICY_OTHER: `"DocType" IN ('ZC', 'QT')`,
  INFORMATION: `"DocType" = 'XX'`,
} as const;

/** 界首市: views for outsiders; organisations by name in three spellings. */
export const jieshou: Layout = {
  source: "jieshou",
  region: "341282",
  clock: secondsText("/"),
  page: (cut, limit) => `
    SELECT d."Id", d."Title", d."DocNo", d."PubTime", d."DocType",
      coalesce(
        (SELECT "Name" FROM share."V_Unit" WHERE "Name" = d."UnitName" ORDER BY "Id" LIMIT 1),
        (SELECT "Name" FROM share."V_Unit" WHERE "ShortName" = d."UnitName" ORDER BY "Id" LIMIT 1),
        (SELECT "Name" FROM share."V_Unit" WHERE strpos("OtherNames", d."UnitName") > 0
          AND d."UnitName" = ANY (regexp_split_to_array("OtherNames", '\\s*;\\s*')) ORDER BY "Id" LIMIT 1)),
      i."Id", i."Title", i."Form"
    FROM (
      SELECT "Id", "Title", "DocNo", "PubTime", "DocType", "UnitName" FROM share."V_Article"
      WHERE ${conditionOf(cut, '"PubTime"', '"Id"', ofKind)} AND ("Removed" = '0' OR "Removed" IS NULL)
      ORDER BY "PubTime" DESC, "Id" DESC LIMIT ${limit}) AS d
    LEFT JOIN share."V_Reading" AS i ON i."ArticleId" = d."Id" AND (i."Removed" = '0' OR i."Removed" IS NULL)
    ORDER BY d."PubTime" DESC, d."Id" DESC, i."PubTime" DESC, i."Id"`,
  documents: `
    SELECT "DocType", count(*) FROM share."V_Article"
    WHERE "PubTime" >= $1 AND "PubTime" <= $2 AND ("Removed" = '0' OR "Removed" IS NULL)
    GROUP BY "DocType"`,
  requests: `
    SELECT "Result", "Kind", count(*) FROM share."V_Apply"
    WHERE "ReceiveDay" >= $1 AND "ReceiveDay" <= $2
    GROUP BY "Result", "Kind"`,
  day: (iso) => iso.replaceAll("-", "."),
};
