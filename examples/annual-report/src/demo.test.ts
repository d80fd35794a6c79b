import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoProgram, startDemo } from "./demo.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "annual-report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, code: string): Promise<DemoProgram> {
  const own = join(folder, name);
  await mkdir(own);
  await writeFile(join(own, "city.mjs"), code);
  return { file: join(own, "city.mjs"), folder: own };
}

const never = new AbortController().signal;

it("gives the address that the city says, and stops it", async () => {
  const lines: string[] = [];
  const told = await program(
    "city",
    `console.error("building 1 of 9"); console.log(JSON.stringify({ url: "http://127.0.0.1:1/" + process.argv.slice(2).join(" ") }));
     process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000);`,
  );
  const city = await startDemo((line) => lines.push(line), never, told);
  expect(city.url).toBe("http://127.0.0.1:1/start --port 0 --json");
  await city.stop();
  await city.stop();
  expect(lines).toEqual(["building 1 of 9"]);
});

it("says why a city didn't start", async () => {
  const city = await program("broken", `console.error("the data folder is in use"); process.exitCode = 1;`);
  await expect(startDemo(() => {}, never, city)).rejects.toMatchObject({
    code: 1,
    message: expect.stringContaining("the data folder is in use"),
  });
});

it("says what to do when the city isn't built", async () => {
  await expect(startDemo(() => {}, never, { file: join(folder, "absent.js"), folder })).rejects.toThrow(
    /npm run build/,
  );
});

it("gives up when interrupted", async () => {
  const interruption = new AbortController();
  const city = await program("slow", `console.error("up"); setInterval(() => {}, 1000);`);
  const starting = startDemo(() => interruption.abort(), interruption.signal, city);
  await expect(starting).rejects.toMatchObject({ code: 1 });
});

it("uses a city that is up already and leaves it running", async () => {
  const second = await program("second", `console.error("already running"); process.exitCode = 1;`);
  await mkdir(join(second.folder, ".zwgk", "demo-city"), { recursive: true });
  await writeFile(join(second.folder, ".zwgk", "demo-city", "address"), "http://127.0.0.1:4000/graphql\n");
  const city = await startDemo(() => {}, never, second);
  expect(city.url).toBe("http://127.0.0.1:4000/graphql");
  await city.stop();
});
