import { SourceFailedError } from "@zwgk/schema";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { HomeRefusedError, type HomeStore } from "../audit/home-store.js";
import { createTestDatabase, type TestDatabase } from "../testing/database.js";
import { createHomeStore } from "./home-store.js";

let database: TestDatabase;
let home: HomeStore;
let failed: unknown[];

beforeAll(async () => {
  database = await createTestDatabase(inject("postgresUrl"), "CREATE TABLE one (id int PRIMARY KEY)");
  home = createHomeStore(database.url, (error) => failed.push(error));
});
afterAll(async () => {
  await home?.close();
  await database?.drop();
});
beforeEach(() => {
  failed = [];
});

describe("a statement that fails at home", () => {
  it.each([
    ["is wrong", "select nothing from nowhere"],
    ["breaks a rule of its tables", "insert into one values (1), (1)"],
    ["gives a value that can't be read", "select 'x'::int"],
  ])("is no home that can't be reached where it %s, and is told with its cause", async (_, text) => {
    const error = await home.query(text).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(HomeRefusedError);
    expect((error as Error).cause).toMatchObject({ code: expect.stringMatching(/^(22|23|42)/) });
    expect(failed).toEqual([error]);
  });

  it("leaves nothing of its transaction, and the connection as good as before", async () => {
    const twice = home.transaction(async (query) => {
      await query("insert into one values (7)");
      await query("insert into one values (7)");
    });
    await expect(twice).rejects.toBeInstanceOf(HomeRefusedError);
    expect(await home.query("select id::text from one")).toEqual([]);
    expect(failed).toHaveLength(1);
  });

  it("is a home that can't answer now where the server ends the statement", async () => {
    const ended = home.query("set local statement_timeout = 1; select pg_sleep(1)");
    await expect(ended).rejects.toMatchObject({ code: "SOURCE_FAILED" });
  });

  it("is a home that can't be reached where there is none, and is told too", async () => {
    const gone = createHomeStore("postgres://nobody@127.0.0.1:1/none", (error) => failed.push(error));
    await expect(gone.query("select 1")).rejects.toBeInstanceOf(SourceFailedError);
    await expect(gone.transaction(async () => undefined)).rejects.toBeInstanceOf(SourceFailedError);
    expect(failed).toHaveLength(2);
    await gone.close();
  });
});
