import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { type OwnGateway, writeConfig } from "./city/gateway.js";
import { post } from "./city/post.js";
import { inRepository, programs, run, runToEnd } from "./city/program.js";

let city: DemoCity;

beforeAll(async () => {
  city = await demoCity();
});

const zwgk = (args: readonly string[], language: "en" | "zh" = "en") => runToEnd(programs.zwgk, args, { language });

/** Runs `work` with a configuration over the shared city. */
async function withConfig<T>(own: OwnGateway, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const config = await writeConfig(city, own);
  return work(config.file, config.folder).finally(config.remove);
}

describe("zwgk check", () => {
  it("finds that every mapping fits its database, and shows a masked sample of each", async () => {
    const { code, stdout, stderr } = await withConfig({}, (file) => zwgk(["check", "--config", file, "--json"]));
    expect([code, stderr]).toEqual([0, ""]);
    const checked = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(checked.map(({ source, problems }) => [source, problems])).toEqual(
      city.counties.map(({ source }) => [source, []]),
    );
    // Of two bodies spelled alike a county's writes could only name one.
    expect(checked.map(({ ambiguous }) => ambiguous)).toEqual(checked.map(() => []));
    for (const { samples, served } of checked) {
      expect(served.length).toBeGreaterThan(0);
      const requests = samples.filter(({ entity }: { entity: string }) => entity === "Request");
      for (const { rows } of requests) for (const row of rows) expect(row.applicantName ?? "*").toMatch(/[*＊]/);
    }
  });

  it("says for people what fits and what no index serves, in both languages", async () => {
    const own = { counties: ["taihe"] };
    const [en, zh] = await withConfig(
      own,
      async (file) =>
        [
          await zwgk(["check", "--config", file, "--samples", "0"]),
          await zwgk(["check", "--config", file, "--samples", "0"], "zh"),
        ] as const,
    );
    expect([en.code, zh.code]).toEqual([0, 0]);
    expect(en.stdout).toContain("✓ taihe Taihe County: fits its database");
    expect(zh.stdout).toContain("✓ taihe 太和县: 与数据库相符");
  });

  it("names file, line and nearest right name of all that doesn't fit", async () => {
    const own = { counties: ["taihe", "funan"], mappings: { taihe: "taihe.yaml" } };
    await withConfig(own, async (file, folder) => {
      const text = readFileSync(city.county("taihe").mappingFile, "utf8")
        .replace("indexNumber: index_number", "indexNumber: index_nummer")
        .replace("table: disclosure.application", "table: disclosure.aplication");
      writeFileSync(join(folder, "taihe.yaml"), text);
      const lineOf = (word: string) => text.split("\n").findIndex((line) => line.includes(word)) + 1;
      const { code, stdout } = await zwgk(["check", "--config", file, "--samples", "0"]);
      expect(code).toBe(1);
      const found = (word: string) => stdout.split("\n").find((line) => line.includes(word));
      expect(found("index_nummer")).toContain(`taihe.yaml:${lineOf("index_nummer")}:`);
      expect(found("index_nummer")).toContain("did you mean index_number?");
      expect(found("aplication")).toContain(`taihe.yaml:${lineOf("aplication")}:`);
      expect(found("aplication")).toContain("did you mean disclosure.application?");
      expect(stdout).toContain("✓ funan");
    });
  });

  it("refuses values, withdrawals and keys that the database would not take as the mapping means them", async () => {
    const own = { counties: ["yingquan", "yingzhou", "linquan"], mappings: {} as Record<string, string> };
    const changes: Readonly<Record<string, readonly [string, string]>> = {
      yingquan: ['where: { tenant_id: "341204", biz_type: [', 'where: { tenant_id: "abc", biz_type: ['],
      yingzhou: ["withdraw: { sfsc: 是 }", "withdraw: { sfsc: 否 }"],
      linquan: ["key: { sequence: seq_wenjian }", "key: { sequence: seq_wenjia }"],
    };
    for (const source of own.counties) own.mappings[source] = `${source}.yaml`;
    await withConfig(own, async (file, folder) => {
      for (const source of own.counties) {
        const text = readFileSync(city.county(source).mappingFile, "utf8");
        const [right = "", wrong = ""] = changes[source] ?? [];
        expect(text).toContain(right);
        writeFileSync(join(folder, `${source}.yaml`), text.replace(right, wrong));
      }
      const { code, stdout } = await zwgk(["check", "--config", file, "--samples", "0"]);
      expect(code).toBe(1);
      expect(stdout).not.toContain("fits its database");
      expect(stdout).toMatch(/Document\.where\.tenant_id: abc is no value of tenant_id, which is of type int4/);
      expect(stdout).toMatch(/Document\.write\.withdraw\.sfsc: a record with 否 is not left out by deleted/);
      expect(stdout).toMatch(/write\.key\.sequence: there is no sequence seq_wenjia.*did you mean seq_wenjian\?/);
    });
  });

  it("fails for records that can't be read, though all that the catalog says is right", async () => {
    const view = "SELECT 1 AS k, (1 / (random() * 0)::int)::text AS n";
    await city.sql("funan", `CREATE VIEW e2e_unreadable AS ${view}`);
    const text = `source: funan
label: { zh: 阜南县, en: Funan County }
regions: ["341225"]
entities:
  Organization: { table: e2e_unreadable, key: k, fields: { name: n } }
`;
    const own = { counties: ["funan"], mappings: { funan: "funan.yaml" } };
    const checked = withConfig(own, async (file, folder) => {
      writeFileSync(join(folder, "funan.yaml"), text);
      return zwgk(["check", "--config", file]);
    });
    const { code, stdout } = await checked.finally(() => city.sql("funan", "DROP VIEW e2e_unreadable"));
    expect(code).toBe(1);
    expect(stdout).toContain("✗ funan Funan County: its records can't be read");
    expect(stdout).toContain("Organization: Funan County can't be reached or refused the question.");
    expect(stdout).toMatch(/views, of which it can't be told .*: e2e_unreadable/);
  });

  it("names the views of which it can't tell what indexes serve", async () => {
    const { code, stdout } = await withConfig({ counties: ["jieshou"] }, (file) =>
      zwgk(["check", "--config", file, "--samples", "0"], "zh"),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/以下为视图.*share\.V_Article/);
  });

  it("fails for a database that doesn't answer, and goes on with the others", async () => {
    const url = city.database("taihe").replace(/zwgk_taihe$/, "no_such_database");
    const own = { counties: ["taihe", "funan"], urls: { taihe: url } };
    const { code, stdout, stderr } = await withConfig(own, (file) =>
      zwgk(["check", "--config", file, "--samples", "0"]),
    );
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("✗ taihe Taihe County: its database does not answer");
    expect(stdout).toContain("✓ funan");
  });
});

describe("zwgk check, told wrongly", () => {
  it("refuses an unknown source and a count that is none, with what is right", async () => {
    const ends = await withConfig({ counties: ["taihe", "funan"] }, async (file) => [
      await zwgk(["check", "tiahe", "--config", file]),
      await zwgk(["check", "-s", "abc", "--config", file], "zh"),
      await zwgk(["check", "taihe", "-s", "0", "--config", file]),
    ]);
    expect(ends.map(({ code }) => code)).toEqual([1, 1, 0]);
    expect(ends[0]?.stderr).toMatch(/did you mean taihe\?.*\[BAD_INPUT\]/);
    expect(ends[1]?.stderr).toMatch(/--samples.*“abc”不是 0 至 100 的整数.*\[BAD_INPUT\]/);
    expect(ends[2]?.stdout).toContain("✓ taihe");
    expect(ends[2]?.stdout).not.toContain("funan");
  });
});

describe("zwgk keys", () => {
  it("makes one key for several regions, and none for a region that is not here", async () => {
    await withConfig({ counties: ["funan"] }, async (file) => {
      const keys = (...args: string[]) => zwgk(["keys", ...args, "--config", file]);
      const made = await keys("add", "-r", "341225", "--region", "341222,341200", "--label", "e2e-several");
      expect(made.stdout).toMatch(/^zwgk_341225_/);
      const stored = await city.sql(
        "home",
        "DELETE FROM zwgk.api_key WHERE label = 'e2e-several' RETURNING array_to_string(regions, ',') AS regions",
      );
      expect(stored).toEqual([{ regions: "341225,341222,341200" }]);
      const refused = await keys("add", "-r", "341225", "-r", "999999", "--label", "e2e-none");
      expect([refused.code, refused.stdout]).toEqual([1, ""]);
      expect(refused.stderr).toMatch(/999999.*341200, 341202, .*\[UNKNOWN_REGION\]/);
    });
  });

  it("makes a key that may write, lists it without its secret, and revokes it", async () => {
    await withConfig({ counties: ["funan"] }, async (file) => {
      const keys = (...args: string[]) => zwgk(["keys", ...args, "--config", file]);
      const added = await keys("add", "--region", "341225", "--label", "e2e-cli", "--role", "OPERATOR");
      const key = added.stdout.trim();
      expect(key).toMatch(/^zwgk_341225_[a-z0-9]{8}_\S{43}$/);
      const [, , id = "", secret = ""] = /^(zwgk)_\d+_([a-z0-9]+)_(.+)$/.exec(key) ?? [];
      const asked = { query: '{ audit(region: "341225", limit: 1) { at } }' };
      expect((await post(city.url, asked, { authorization: `Bearer ${key}` })).errors).toEqual([]);
      const listed = await keys("list", "--region", "341225");
      expect(listed.stdout).toContain(id);
      expect(listed.stdout).not.toContain(secret);
      expect((await keys("revoke", id, "--region", "341225")).code).toBe(0);
      expect((await keys("revoke", id, "--region", "341225")).code).toBe(1);
      const stored = await city.sql("home", "DELETE FROM zwgk.api_key WHERE key_id = $1 RETURNING hash", [id]);
      expect(stored).toHaveLength(1);
      expect(stored[0]?.hash).not.toContain(secret);
    });
  });
});

describe("zwgk serve", () => {
  it("answers on the databases of its file until Ctrl-C, and then ends", async () => {
    await withConfig({ counties: ["funan"] }, async (file) => {
      const program = run(programs.zwgk, ["serve", "--config", file, "--port", "0"]);
      const { url } = JSON.parse(await program.line(/"Serving"/));
      const { data } = await post(url, { query: "{ sources { id state } }" });
      const states = (data as { sources: { id: string; state: string }[] }).sources;
      expect(states.filter(({ state }) => state === "UP").map(({ id }) => id)).toEqual(["home", "funan"]);
      expect(states).toHaveLength(9);
      expect((await fetch(url.replace("/graphql", "/ready"))).status).toBe(200);
      expect((await fetch(url.replace("/graphql", "/health"))).status).toBe(200);
      program.kill("SIGINT");
      expect(await program.ended).toMatchObject({ code: 0, signal: null });
    });
  });

  it("stops in order when npm, which started it, is killed", async () => {
    const npm = `require("node:child_process").spawn(process.execPath, process.argv.slice(1), {
      stdio: "inherit", env: { ...process.env, npm_lifecycle_event: "npx" } });`;
    await withConfig({ counties: ["funan"] }, async (file) => {
      const program = run("-e", [npm, programs.zwgk, "serve", "--config", file, "--port", "0"]);
      await program.line(/"Serving"/);
      program.kill("SIGKILL");
      // Its output ends only when the gateway, which shares it, has ended.
      expect((await program.ended).stderr).toContain('"Stopping"');
    });
  });

  it("serves with a county gone, and has it back when it comes", async () => {
    await city.sql("postgres", "ALTER DATABASE zwgk_funan ALLOW_CONNECTIONS false");
    await withConfig({ counties: ["funan", "taihe"] }, async (file) => {
      const program = run(programs.zwgk, ["serve", "--config", file, "--port", "0"]);
      const { url } = JSON.parse(
        await program
          .line(/"Serving"/)
          .finally(() => city.sql("postgres", "ALTER DATABASE zwgk_funan ALLOW_CONNECTIONS true")),
      );
      const query = '{ documents(first: 1, regions: ["341225", "341222"]) { coverage { complete } } }';
      await expect
        .poll(async () => (await post(url, { query })).data, { timeout: 20_000, interval: 250 })
        .toEqual({ documents: { coverage: { complete: true } } });
      program.kill("SIGTERM");
      expect((await program.ended).code).toBe(0);
    });
  });

  it("reads nothing of a county that comes back otherwise than its mapping says", async () => {
    await city.sql("postgres", "ALTER DATABASE zwgk_funan ALLOW_CONNECTIONS false");
    const own = { counties: ["funan"], mappings: { funan: "funan.yaml" } };
    await withConfig(own, async (file, folder) => {
      const text = readFileSync(city.county("funan").mappingFile, "utf8");
      writeFileSync(join(folder, "funan.yaml"), text.replace("title: 标题", "title: 标題"));
      const program = run(programs.zwgk, ["serve", "--config", file, "--port", "0"]);
      const { url } = JSON.parse(
        await program
          .line(/"Serving"/)
          .finally(() => city.sql("postgres", "ALTER DATABASE zwgk_funan ALLOW_CONNECTIONS true")),
      );
      const reason = "Funan County is not read: its mapping does not fit its database.";
      const query = "{ documents(first: 1) { coverage { sources { source state code reason { en } } } } }";
      const line = { source: "funan", state: "FAILED", code: "SOURCE_FAILED", reason: { en: reason } };
      await expect
        .poll(async () => (await post(url, { query })).data, { timeout: 20_000, interval: 250 })
        .toMatchObject({ documents: { coverage: { sources: expect.arrayContaining([line]) } } });
      const { data } = await post(url, { query: '{ sources(ids: ["funan"]) { state reason { en } } }' });
      expect(data).toEqual({ sources: [{ state: "DOWN", reason: { en: reason } }] });
      const logged = await program.line(/does not fit its database/);
      expect(logged).toMatch(/funan\.yaml:\d+:\d+: entities\.Document\.fields\.title: .*标題/);
      program.kill("SIGTERM");
      expect((await program.ended).code).toBe(0);
    });
  });

  it("ends in one sentence when home is gone, its file is not there, or its port is none", async () => {
    const home = city.database("home").replace(/zwgk_home$/, "no_such_database");
    const ends = await withConfig({ urls: { home }, counties: ["funan"] }, async (file) => [
      await zwgk(["serve", "--config", file, "--port", "0"]),
      await zwgk(["serve", "--config", `${file}.not`]),
      await zwgk(["serve", "--config", file, "--port", "many"]),
    ]);
    expect(ends.map(({ code, stderr }) => [code, stderr.trim().split("\n").length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(ends.map(({ stderr }) => /\[(\w+)\]/.exec(stderr)?.[1])).toEqual([
      "SOURCE_FAILED",
      "CONFIG_INVALID",
      "BAD_INPUT",
    ]);
  });
});

describe("zwgk print-schema", () => {
  it("prints the schema that is published", async () => {
    const { code, stdout } = await zwgk(["print-schema"]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(inRepository("packages/schema/schema.graphql"), "utf8"));
  });
});

describe("--help", () => {
  const commands = [
    [],
    ["serve"],
    ["check"],
    ["keys"],
    ["keys", "add"],
    ["keys", "list"],
    ["keys", "revoke"],
    ["print-schema"],
    ["dossier"],
    ["dossier", "verify"],
    ["dossier", "export"],
    ["dossier", "key"],
  ];

  it("tells of every command of zwgk what it does, in English and Chinese", async () => {
    const helps = await Promise.all(commands.map((command) => zwgk([...command, "--help"])));
    for (const [at, { code, stdout }] of helps.entries()) {
      expect([commands[at], code]).toEqual([commands[at], 0]);
      expect(stdout).toMatch(/Usage: zwgk/);
      expect(stdout).toMatch(/[\u4e00-\u9fff]/);
    }
    const { code, stderr } = await zwgk(["serv"]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/unknown command 'serv'/)]);
  });

  it.each([
    ["the demo city", programs.city, ["--help"]],
    ["its start", programs.city, ["start", "-h"]],
    ["the report", programs.report, ["--help"]],
    ["the report in English", programs.report, ["--help", "--lang", "en"]],
  ])("tells of %s what it takes", async (_, file, args) => {
    const { code, stdout, stderr } = await runToEnd(file, args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(file === programs.city ? "--fresh" : "--as-of");
  });
});

afterAll(() => city.sql("postgres", "ALTER DATABASE zwgk_funan ALLOW_CONNECTIONS true"));
