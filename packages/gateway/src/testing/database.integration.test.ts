import { expect, inject, it } from "vitest";
import { createTestDatabase } from "./database.js";

it("gives each caller an empty database of its own", async () => {
  const ddl = "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2)";
  const [one, other] = await Promise.all([
    createTestDatabase(inject("postgresUrl"), ddl),
    createTestDatabase(inject("postgresUrl")),
  ]);
  expect(one.url).not.toBe(other.url);
  expect(await one.query("SELECT n FROM t WHERE n > $1", [1])).toEqual([{ n: 2 }]);
  await expect(other.query("SELECT n FROM t")).rejects.toThrow("t");
  await Promise.all([one.drop(), other.drop()]);
  await expect(createTestDatabase(one.url)).rejects.toThrow("does not exist");
});
