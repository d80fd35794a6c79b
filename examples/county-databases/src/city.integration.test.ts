import { createHash } from "node:crypto";
import { createGateway, type Gateway } from "@zwgk/gateway";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { copyText } from "./build/copy-text.js";
import { buildCity, City, cityIsBuilt, counties, databaseName, demoConfig, sourceIds } from "./index.js";
import { layoutsOf } from "./layouts/layouts.js";
import { databasesAt } from "./server/databases.js";
import { type Asked, ask } from "./testing/ask.js";
import { countySql, homeSql, type PlainSql } from "./testing/plain-sql.js";

const prefix = `city_${process.pid}_`;
const base = inject("postgresUrl");
const server = {
  ...databasesAt(base),
  url: (database: string) => Object.assign(new URL(base), { pathname: `/${database}` }).href,
};
const sql: Readonly<Record<string, PlainSql>> = { home: homeSql, ...countySql };
const databases = new Map<string, Asked>();
const countyIds = counties.map((county) => county.source);

const db = (source: string) => databases.get(source) as Asked;
const sum = async (sources: readonly string[], statement: (plain: PlainSql) => string) => {
  const counts = await Promise.all(sources.map((one) => db(one).number(statement(sql[one] as PlainSql))));
  return counts.reduce((all, count) => all + count, 0);
};
const home = (statement: string) => db("home").number(statement);

beforeAll(async () => {
  await buildCity({ server, prefix });
  for (const source of sourceIds) databases.set(source, ask(server.url(databaseName(source, prefix))));
});

afterAll(async () => {
  await Promise.all([...databases.values()].map((one) => one.close()));
  for (const source of [...sourceIds, "demo"]) await server.dropDatabase(databaseName(source, prefix));
});

const until = "at < '2023-12-21'";
const inYear = `at >= '2023' AND ${until}`;
const visible = "NOT withdrawn AND region = '341200'";
const own = `${visible} AND agency_kind = 'GOVERNMENT'`;

describe("the city's own account of 2023, in plain SQL", () => {
  it("has four regulations in force", async () => {
    const inForce = `kind = 'RULE' AND published_at < '2023-12-21+08' AND declared_validity = 'VALID'
      AND effective_from <= '2023-12-20' AND repealed_on IS NULL AND expires_on IS NULL`;
    expect(await home(`SELECT count(*) FROM zwgk.document WHERE ${visible} AND ${inForce}`)).toBe(4);
  });

  it("has a policy library of 4,253 documents, 2,297 of them normative", async () => {
    const library =
      (kind: string) =>
      ({ documents }: PlainSql) =>
        `SELECT count(*) FROM (${documents}) d WHERE ${until} AND ${kind}`;
    expect(await sum(sourceIds, library("kind <> 'INFORMATION'"))).toBe(4253);
    expect(await sum(sourceIds, library("kind = 'NORMATIVE'"))).toBe(2297);
  });

  it("has 308 items of consumer information", async () => {
    const consumer = ({ documents }: PlainSql) => `SELECT count(*) FROM (${documents}) d WHERE ${inYear} AND consumer`;
    expect(await sum(sourceIds, consumer)).toBe(308);
  });

  it("has key areas: 56 of the city by 30 departments, 31 of counties, 12 of townships", async () => {
    expect(await home(`SELECT count(*) FROM (${homeSql.keyAreas}) k`)).toBe(56);
    expect(await home("SELECT count(DISTINCT provincial_department) FROM zwgk.catalogue WHERE key_area")).toBe(30);
    for (const county of countyIds) {
      const levels = `SELECT count(DISTINCT area) AS areas FROM (${(sql[county] as PlainSql).keyAreas}) k GROUP BY level ORDER BY areas`;
      expect(await db(county).texts(levels)).toEqual(["12", "31"]);
    }
  });

  it("has 25 institutions with 2,252 items", async () => {
    const listed = `SELECT count(*) FROM zwgk.institution WHERE ${visible} AND listed_on <= '2023-12-20'`;
    const items = `SELECT count(*) FROM zwgk.institution_item WHERE ${visible}
      AND published_at >= '2023-01-01+08' AND published_at < '2023-12-21+08'`;
    expect(await home(listed)).toBe(25);
    expect(await home(items)).toBe(2252);
  });

  it("has 56 open days of environmental institutions with 5,700 visitors and more", async () => {
    const held = `FROM zwgk.open_day WHERE ${visible} AND sector = 'ENVIRONMENT' AND held_on BETWEEN '2023-01-01' AND '2023-12-20'`;
    expect(await home(`SELECT count(*) ${held}`)).toBe(56);
    expect(await home(`SELECT sum(visitors) ${held}`)).toBe(5700);
    expect(await home(`SELECT count(*) ${held} AND visitors_at_least`)).toBeGreaterThan(0);
  });

  it("has 36,100 grassroots items of counties and 60,400 of townships", async () => {
    const items =
      (level: string) =>
      ({ grassroots }: PlainSql) =>
        `SELECT count(*) FROM (${grassroots}) g WHERE ${inYear} AND level = '${level}'`;
    expect(await sum(countyIds, items("县级"))).toBe(36_100);
    expect(await sum(countyIds, items("乡级"))).toBe(60_400);
    expect(await home("SELECT count(*) FROM zwgk.grassroots_item")).toBe(0);
  });

  it("has 23 departments that guide", async () => {
    expect(await home("SELECT count(DISTINCT lead_department) FROM zwgk.grassroots_area")).toBe(23);
    expect(await home("SELECT count(*) FROM zwgk.grassroots_area WHERE county_level")).toBe(31);
    expect(await home("SELECT count(*) FROM zwgk.grassroots_area WHERE township_level")).toBe(12);
  });

  it("has 487 interpretations on the topic, in 9 and 5 stages", async () => {
    expect(await sum(sourceIds, ({ topic }) => `SELECT count(*) FROM (${topic}) t WHERE ${until}`)).toBe(487);
    const stages = `SELECT DISTINCT unnest(stages) AS stage FROM zwgk.interpretation
      WHERE NOT withdrawn AND on_topic AND published_at < '2023-12-21+08'`;
    const enterprise = "stage IN ('OPENING', 'HIRING', 'PRODUCTION', 'TAX', 'CLOSING')";
    expect(await home(`SELECT count(*) FROM (${stages}) s WHERE NOT ${enterprise}`)).toBe(9);
    expect(await home(`SELECT count(*) FROM (${stages}) s WHERE ${enterprise}`)).toBe(5);
  });

  const ledger = (from: string, to: string) => ({
    carriedIn: `received_on < '${from}' AND (closed_on IS NULL OR closed_on >= '${from}')`,
    received: `received_on BETWEEN '${from}' AND '${to}'`,
    closed: `closed_on BETWEEN '${from}' AND '${to}'`,
    carriedOut: `received_on <= '${to}' AND (closed_on IS NULL OR closed_on > '${to}')`,
  });

  it.each([
    { year: "2022", ...ledger("2022-01-01", "2022-12-31"), counts: [9, 97, 95, 11] },
    { year: "2023, to the day of the account", ...ledger("2023-01-01", "2023-12-20"), counts: [11, 108, 111, 8] },
  ])("closes the requests of $year", async ({ carriedIn, received, closed, carriedOut, counts }) => {
    const count = (condition: string) => home(`SELECT count(*) FROM zwgk.request WHERE ${own} AND ${condition}`);
    expect(await Promise.all([carriedIn, received, closed, carriedOut].map(count))).toEqual(counts);
  });
});

describe("a real city's disorder", () => {
  it.each([
    ["yingzhou", "SELECT count(*) FROM zwgk_xx WHERE yxx = '现行' OR tcfl = '办法'"],
    ["yingzhou", "SELECT count(*) FROM zwgk_xx WHERE cwrq = '2023-13-32'"],
    ["yingzhou", "SELECT count(*) FROM zwgk_xx WHERE fbjg = '区创城办'"],
    ["yingdong", "SELECT count(*) FROM t_xxgk_info WHERE i_tc = 77"],
    ["yingdong", "SELECT count(*) FROM t_ysqgk WHERE i_dflx = 20"],
    ["yingquan", "SELECT count(*) FROM content WHERE meta ->> 'genre' = '规划'"],
    ["yingquan", "SELECT count(*) FROM content WHERE tenant_id <> 341204"],
    ["linquan", "SELECT count(*) FROM guifanxing_wenjian WHERE ticai = '细则'"],
    ["taihe", "SELECT count(*) FROM disclosure.document WHERE publisher_id = 9999"],
    ["funan", "SELECT count(*) FROM 公开信息 WHERE 成文日期 = '2023年2月30日'"],
    ["yingshang", "SELECT count(*) FROM cms_policy WHERE validity = 8"],
    ["jieshou", `SELECT count(*) FROM dbo."Article" WHERE "Genre" = '细则'`],
    ["jieshou", `SELECT count(*) FROM (SELECT 1 FROM dbo."Article" GROUP BY "IndexNo" HAVING count(*) > 1) d`],
    ["home", "SELECT count(*) FROM zwgk.request WHERE region = '341226'"],
  ])("stands in %s: %s", async (source, statement) => {
    expect(await db(source).number(statement)).toBeGreaterThan(0);
  });

  it("keeps the county's own tallies equal to its items", async () => {
    const items = `SELECT count(*) FROM (${countySql.yingzhou?.grassroots}) g`;
    expect(await db("yingzhou").number("SELECT sum(ts) FROM lhtj")).toBe(await db("yingzhou").number(items));
  });

  it("has every outcome and every kind of applicant in the city", async () => {
    expect(await home("SELECT count(DISTINCT outcome) FROM zwgk.request WHERE region = '341200'")).toBe(21);
    expect(await home("SELECT count(DISTINCT applicant_kind) FROM zwgk.request WHERE region = '341200'")).toBe(6);
  });

  it("has all divisions: 8 counties, 170 townships, 1,974 villages", async () => {
    const levels =
      "SELECT level || ' ' || count(*) FROM zwgk.region WHERE NOT statistics_only GROUP BY level ORDER BY level";
    expect(await db("home").texts(levels)).toEqual(["CITY 1", "COUNTY 8", "TOWNSHIP 170", "VILLAGE 1974"]);
  });
});

describe("building", () => {
  it("makes the same city from the same seed", () => {
    const checksum = () => {
      const city = new City();
      const hash = createHash("sha256");
      for (const layout of layoutsOf(city).filter(({ source }) => source === "home" || source === "yingquan")) {
        for (const table of layout.tables(city.records(layout.source))) {
          hash.update(table.table);
          for (const text of copyText(table)) hash.update(text);
        }
      }
      return hash.digest("hex");
    };
    expect(checksum()).toBe(checksum());
  });

  it("knows a complete city from another one", async () => {
    expect(await cityIsBuilt(server, { prefix })).toBe(true);
    expect(await cityIsBuilt(server, { prefix, seed: "another" })).toBe(false);
    expect(await cityIsBuilt(server, { prefix: "nowhere_" })).toBe(false);
  });

  it("leaves no mark when it is interrupted", async () => {
    const elsewhere = `${prefix}half_`;
    const stop = new AbortController();
    const log = () => stop.abort();
    await expect(buildCity({ server, prefix: elsewhere, signal: stop.signal, log })).rejects.toThrow();
    expect(await cityIsBuilt(server, { prefix: elsewhere })).toBe(false);
    for (const source of sourceIds) await server.dropDatabase(databaseName(source, elsewhere));
  });
});

describe("a gateway with the mappings as they are", () => {
  const call = () => ({ deadline: Date.now() + 30_000, language: "en" }) as const;
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await createGateway({ ...demoConfig(server, prefix), log: () => undefined });
  });
  afterAll(() => gateway.close());

  it("serves all nine", async () => {
    const sources = await gateway.source.probe({ findings: false }, call());
    expect(sources.map(({ source, state }) => `${source} ${state}`)).toEqual(sourceIds.map((one) => `${one} UP`));
  });

  // DOMAIN.md §14.4: a table of fourteen old reply types, and free text.
  it.each([
    ["yingdong", "t_ysqgk", "i_dflx", "i_del = '0'", "20"],
    ["yingzhou", "ysqgk", "dfjg", "(sfsc IS NULL OR sfsc IN ('否', '0', 'N'))", "已电话沟通"],
  ])(
    "reads the old outcomes of %s to rows of Table 3, and shows the rest as a finding",
    async (source, table, column, counted, odd) => {
      const { region } = counties.find((one) => one.source === source) as (typeof counties)[number];
      const [status] = await gateway.source.probe({ sources: [source], findings: true }, call());
      const findings =
        status?.findings?.filter(({ entity, field }) => entity === "Request" && field === "outcome") ?? [];
      const count = await db(source).number(
        `SELECT count(*) FROM ${table} WHERE ${counted} AND ${column}::text = '${odd}'`,
      );
      expect(findings).toEqual([{ kind: "UNMAPPED_CODE", entity: "Request", field: "outcome", value: odd, count }]);
      const query = {
        entity: "Request",
        regions: [region],
        groupBy: [{ field: "outcome" }],
        measures: [{ op: "count" }],
      } as const;
      const { groups } = await gateway.source.tally(query, call());
      const counts = new Map(groups.map(({ key: [row], measured: [one] }) => [row, Number(one?.value)]));
      expect(counts.get("UNKNOWN")).toBe(count);
      const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
      expect(all).toBe(await db(source).number(`SELECT count(*) FROM ${table} WHERE ${counted}`));
      const closed = await db(source).number(
        `SELECT count(*) FROM ${table} WHERE ${counted} AND ${column} IS NOT NULL`,
      );
      expect(all - (counts.get(null) ?? 0)).toBe(closed);
    },
  );

  it("has the cases of all nine at home, keyed to their requests", async () => {
    const region = "341204";
    const query = {
      entity: "Request",
      regions: [region],
      order: [{ field: "receivedOn", descending: false }],
    } as const;
    const select = { fields: ["registrationNumber"] };
    const { items } = await gateway.source.list({ ...query, limit: 2_000, backward: false, select }, call());
    const numbers = await db("home").texts(
      `SELECT ledger || ' ' || (body::json ->> 'number') FROM zwgk.ledger_entry WHERE region = '${region}' AND kind = 'registered'`,
    );
    const registered = new Set(items.map(({ row }) => `${row.id} ${row.registrationNumber}`));
    expect(numbers.length).toBeGreaterThan(items.length * 0.9);
    expect(numbers.filter((one) => !registered.has(one))).toEqual([]);
    const regions = "SELECT count(DISTINCT region) FROM zwgk.ledger_entry";
    expect(await home(regions)).toBe(9);
    expect(await home("SELECT count(DISTINCT region) FROM zwgk.enclosure")).toBe(2);
  });

  it.each([
    ["letter", "letter"],
    ["registration", "number"],
  ])(
    "knows every %s number of its ledgers as taken, so that it is neither given out nor claimed again",
    async (among, property) => {
      const standing = `SELECT region, body::json ->> '${property}' AS number, ledger FROM zwgk.ledger_entry
      WHERE body::json ->> '${property}' IS NOT NULL`;
      const taken = `SELECT region, number, ledger FROM zwgk.number_taken WHERE among = '${among}'`;
      expect(await home(`SELECT count(*) FROM (${standing}) s`)).toBeGreaterThan(3_000);
      expect(await db("home").texts(`SELECT number FROM (${standing} EXCEPT ${taken}) missing`)).toEqual([]);
      expect(await db("home").texts(`SELECT number FROM (${taken} EXCEPT ${standing}) more`)).toEqual([]);
    },
  );
});
