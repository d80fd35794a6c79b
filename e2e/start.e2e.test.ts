import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleQueries } from "../packages/gateway/src/plugins/example-queries.js";
import { type DemoCity, demoCity } from "./city/demo-city.js";
import { post } from "./city/post.js";
import { untilNoneOf } from "./city/processes.js";
import { endAll, inRepository, programs, type Running, run, runToEnd } from "./city/program.js";

let city: DemoCity;
/** A data folder of its own, complete and at rest. */
let data: string;

beforeAll(async () => {
  city = await demoCity();
  data = city.copy;
});

afterAll(endAll);

const built = /^Built \w+ in/;
const starting = (...more: string[]) => ["start", "--port", "0", "--data", data, ...more];
const readJson = (name: string) => JSON.parse(readFileSync(join(data, name), "utf8"));
const sentences = (text: string) =>
  text
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("PostgreSQL 18 listens"));

/** Ends a city, and tells how, and what still runs afterwards. */
async function end(program: Running, signal: NodeJS.Signals) {
  const { postgresPid } = readJson("postgres.claim");
  program.kill(signal);
  const { code } = await program.ended;
  return { code, left: await untilNoneOf(data, [postgresPid]) };
}

/** Starts, expects it to end by itself in one sentence, and gives that. */
async function refused(args: readonly string[], language: "en" | "zh" = "en", file: string = programs.city) {
  const { code, stdout, stderr } = await runToEnd(file, args, { language });
  expect([code, stdout, sentences(stderr)]).toEqual([1, "", [expect.any(String)]]);
  return sentences(stderr)[0] ?? "";
}

describe("the first start", () => {
  it("can be cut off in the middle, and the next builds the city", () => {
    expect(city.cutOff).toMatchObject({ code: null, signal: "SIGKILL" });
    expect(city.cutOff.said).not.toContain('"url"');
    const lines = city.built.said.split("\n").filter((line) => built.test(line));
    expect(lines).toHaveLength(9);
    expect(city.built.said).toContain("Built the demo city in");
  });

  it("leaves no process behind when it is ended by Ctrl-C", () => {
    expect(city.built).toMatchObject({ code: 0, signal: null, left: [] });
  });
});

describe("a later start", () => {
  let program: Running;
  let screen: string;
  let url: string;

  beforeAll(async () => {
    const began = performance.now();
    program = run(programs.city, starting());
    await program.line(/Ctrl-C stops everything/);
    expect(performance.now() - began).toBeLessThan(60_000);
    screen = program.said();
    url = /GraphQL\s+(\S+)/.exec(screen)?.[1] ?? "";
  });

  it("builds nothing, and shows the address, nine sources that are up, their keys and three things to try", async () => {
    expect(screen).not.toMatch(/^Built/m);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    for (const { region, role, key } of readJson("demo-keys.json")) {
      const beside = role === "OPERATOR" ? /\bup\b/ : /\b(handler|reviewer)\b/;
      const lines = screen.split("\n").filter((line) => line.includes(region) && line.includes(key));
      expect(lines).toEqual([expect.stringMatching(beside)]);
    }
    expect(screen.match(/zwgk_\d{6}_\w{8}_\S{43}/g)).toHaveLength(11);
    expect(screen.split("\n").filter((line) => /^ {2}[123] {2}/.test(line))).toHaveLength(3);
    expect(screen).toContain(`--url ${url}`);
    // It is one screen.
    expect(screen.trim().split("\n").length).toBeLessThanOrEqual(30);
    const { data: answer } = await post(url, {
      query: "{ documents(first: 3) { nodes { title publisher { name } } coverage { expected answered } } }",
    });
    expect(answer).toMatchObject({ documents: { nodes: [{}, {}, {}], coverage: { expected: 9, answered: 9 } } });
  });

  it("serves GraphiQL with nothing from elsewhere, and saved queries that are answered", async () => {
    const page = await fetch(url, { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    const html = await page.text();
    const loads = [
      ...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi),
      ...html.matchAll(/@import\s+(?:url\()?["']?([^"')]+)/gi),
      ...html.matchAll(/\burl\(\s*["']?((?:https?:)?\/\/[^"')]+)/gi),
      ...html.matchAll(/\bimport\(\s*["']((?:https?:)?\/\/[^"']+)/gi),
    ].map(([, address = ""]) => address);
    expect(loads.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    const [{ key }] = readJson("demo-keys.json");
    for (const { name, query, keyed } of exampleQueries) {
      expect(html).toContain(name);
      const { errors } = await post(url, { query }, keyed ? { authorization: `Bearer ${key}` } : {});
      expect([name, errors]).toEqual([name, []]);
    }
  });

  it.each(["en", "zh"] as const)("says in %s when the folder is in use already, and where", async (language) => {
    const said = await refused(starting(), language);
    expect(said).toContain(url);
    expect(said).toContain(String(program.pid));
    expect((await post(url, { query: "{ __typename }" })).errors).toEqual([]);
  });

  it("ends with Ctrl-C, and leaves no process behind", async () => {
    expect(await end(program, "SIGINT")).toEqual({ code: 0, left: [] });
  });
});

describe("a start that can't go on", () => {
  it.each(["en", "zh"] as const)("says in %s that its port is taken", async (language) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const said = await refused(["start", "--port", String(port), "--data", data], language);
    await new Promise((resolve) => other.close(resolve));
    expect(said).toContain(String(port));
    expect(said).toContain("--port");
    expect(await untilNoneOf(data)).toEqual([]);
  });

  it("says where a mapping is wrong, and what is right", async () => {
    const root = inRepository("examples/county-databases");
    const folder = join(dirname(data), "broken", "county-databases");
    mkdirSync(folder, { recursive: true });
    symlinkSync(inRepository("node_modules"), join(dirname(folder), "node_modules"));
    for (const name of ["dist", "mappings"]) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ["src", "package.json"]) symlinkSync(join(root, name), join(folder, name));
    const file = join(folder, "mappings", "yingzhou.yaml");
    const text = readFileSync(file, "utf8").replace("indexNumber: syh", "indexNumber: syhh");
    writeFileSync(file, text);
    const said = await refused(starting(), "en", join(folder, "dist", "cli.js"));
    const line = text.split("\n").findIndex((one) => one.includes("syhh")) + 1;
    expect(said).toContain(`${file}:${line}:`);
    expect(said).toContain("did you mean syh?");
    expect(await untilNoneOf(data)).toEqual([]);
    rmSync(dirname(folder), { recursive: true });
  });

  it("leaves a folder alone that is not its own", async () => {
    const folder = join(dirname(data), "foreign");
    mkdirSync(join(folder, "postgres"), { recursive: true });
    writeFileSync(join(folder, "postgres", "diary.txt"), "mine");
    for (const more of [[], ["--fresh"]])
      expect(await refused(["start", "--port", "0", "--data", folder, ...more])).toContain("was not made by zwgk");
    expect(readFileSync(join(folder, "postgres", "diary.txt"), "utf8")).toBe("mine");
  });

  it("leaves a file alone that stands where the databases are to be", async () => {
    const folder = join(dirname(data), "occupied");
    mkdirSync(folder);
    writeFileSync(join(folder, "postgres"), "mine");
    for (const more of [[], ["--fresh"]])
      expect(await refused(["start", "--port", "0", "--data", folder, ...more])).toContain("a file has that name");
    expect(await refused(["start", "--port", "0", "--data", join(folder, "postgres")])).toContain(
      "a file has that name",
    );
    expect(readFileSync(join(folder, "postgres"), "utf8")).toBe("mine");
  });

  it.each([
    ["a port that is none", ["start", "--port", "many"], "--port many"],
    ["an option that is not there", ["start", "--frehs"], "--frehs"],
    ["a command that is not there", ["stop"], "stop"],
  ])("says so for %s", async (_, args, word) => {
    expect(await refused(args)).toContain(word);
  });
});

describe("a data folder of another version", () => {
  /** Changes what the folder says of its version, as if its generator had been another. */
  const mark = async (version: string) => {
    const program = run(programs.city, starting("--json"));
    await program.line(/"url"/);
    const { password } = readJson("postgres/zwgk.json");
    const { port } = readJson("postgres.claim");
    const client = new pg.Client(`postgres://postgres:${password}@127.0.0.1:${port}/zwgk_demo`);
    await client.connect();
    await client.query("UPDATE city SET version = $1", [version]);
    await client.end();
    expect(await end(program, "SIGTERM")).toEqual({ code: 0, left: [] });
  };

  it("is left as it is, with a sentence that says how to build it again and what is lost", async () => {
    await mark("older");
    const keys = readJson("demo-keys.json");
    const [en, zh] = [await refused(starting()), await refused(starting(), "zh")];
    for (const said of [en, zh]) expect(said).toContain(data);
    expect(en).toMatch(/another version.* --fresh \(what was written there goes\)/);
    expect(zh).toMatch(/其他版本.* --fresh 重建（此后写入的数据将丢失）/);
    expect(readJson("demo-keys.json")).toEqual(keys);
    expect(await untilNoneOf(data)).toEqual([]);
  });
});

describe("--fresh", () => {
  it("makes everything again, with other keys; Ctrl-C in the middle leaves no process behind", async () => {
    const program = run(programs.city, starting("--fresh", "--json"));
    await program.line(built);
    expect(program.said()).toMatch(/^Made the data folder/m);
    expect(() => readJson("demo-keys.json")).toThrow("ENOENT");
    expect(await end(program, "SIGINT")).toEqual({ code: 0, left: [] });
    expect(program.said()).not.toContain('"url"');
  });
});
