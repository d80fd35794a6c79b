import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { writeConfig } from "./city/gateway.js";
import { programs, runToEnd } from "./city/program.js";

const region = "341200";
const mark = "e2e-dossier";
const pdf = new TextEncoder().encode(`%PDF-1.4 ${mark}`);

let city: DemoCity;
let folder: string;

beforeAll(async () => {
  city = await demoCity();
  folder = await mkdtemp(join(tmpdir(), "zwgk-dossier-"));
  vi.stubEnv("ZWGK_E2E_KEY", city.keyOf(region, "REVIEWER"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await city.sql("home", "DELETE FROM zwgk.ledger_entry WHERE region = $1 AND idempotency_key LIKE $2", [
    region,
    `${mark}%`,
  ]);
  await rm(folder, { recursive: true });
});

const zwgk = (args: readonly string[], language: "en" | "zh" = "en") =>
  runToEnd(programs.zwgk, ["dossier", ...args], { language });

/** Puts an uploaded form into the dossier of a request of the county; gives the request's id. */
async function fileForm(): Promise<string> {
  const client = city.client({ apiKey: city.keyOf(region, "REVIEWER") });
  const [request] = await client.requests.list({ regions: [region], first: 1 }).take(1);
  const { id, channel, receivedOn } = found(request, "request");
  const on = receivedOn ?? "2023-01-03";
  let seen = (await client.requests.case({ id }))?.case?.version ?? 0;
  if (seen === 0) {
    const event = { kind: "received", on, channel: channel === "UNKNOWN" ? "INTERNET" : channel } as const;
    await client.requests.record({ id, seen: seen++, event, idempotencyKey: `${mark}-received` });
  }
  const { sha256 } = await client.requests.upload(region, pdf, { mediaType: "application/pdf" });
  const filed = { material: "APPLICATION_FORM", name: "申请表", place: "档案柜3", sha256 } as const;
  const made = await client.requests.file({ id, seen, on, ...filed, idempotencyKey: `${mark}-filed` });
  const materials = made.case?.dossier.phases.flatMap((phase) => phase.materials);
  expect(materials?.find((one) => one.sha256 === sha256)).toMatchObject({ size: pdf.length, place: "档案柜3" });
  return id;
}

let form: Promise<string> | undefined;
const filedForm = () => (form ??= fileForm());

it("goes from the SDK into an archive that is proved offline, and its change is found", async () => {
  const id = await filedForm();
  const out = join(folder, "dossier.zip");
  const exported = await zwgk(["export", id, "--url", city.url, "--key-env", "ZWGK_E2E_KEY", "--out", out]);
  expect(exported).toMatchObject({ code: 0, stderr: "" });
  const bytes = await readFile(out);
  const streamed = await city.client({ apiKey: city.keyOf(region, "REVIEWER") }).requests.dossierZip(id);
  expect(Buffer.from(await new Response(streamed).arrayBuffer()).equals(bytes)).toBe(true);

  const config = await writeConfig(city);
  const [publicKey = "", fingerprint = ""] = (await zwgk(["key", "--config", config.file])).stdout.split("\n");
  await config.remove();
  const proved = await zwgk(["verify", out, "--key", publicKey]);
  expect([proved.code, proved.stdout]).toEqual([0, expect.stringContaining("signed with the given key")]);
  const agreed = await zwgk(["verify", out], "zh");
  expect([agreed.code, agreed.stdout]).toEqual([3, expect.stringContaining(fingerprint)]);
  expect(agreed.stdout).not.toContain("未被改动、");
  expect(agreed.stdout).toContain("尚未证明出自何处");

  const at = bytes.indexOf(mark);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(out, bytes);
  const changed = await zwgk(["verify", out, "--key", publicKey], "zh");
  expect([changed.code, changed.stdout]).toEqual([1, expect.stringMatching(/✗ files\/\d{3}-申请表\.pdf: .*已被改动/)]);
  const other = await zwgk(["verify", out, "--key", "none"]);
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("[BAD_INPUT]")]);
});

it("leaves a line in the audit where its reading is refused, one a day", async () => {
  const id = await filedForm();
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  await city.sql("home", "DELETE FROM zwgk.audit WHERE region = $1 AND action = 'read' AND result <> 'DONE'", [region]);
  const since = new Date().toISOString();
  const [operator, elsewhere] = [city.keyOf(region), city.keyOf("341225")].map((apiKey) => city.client({ apiKey }));
  for (let time = 0; time < 2; time += 1) {
    await expect(operator?.requests.dossierZip(id)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(elsewhere?.requests.dossierZip(id)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(elsewhere?.requests.download(region, sha256)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(operator?.requests.download(region, sha256)).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
  }
  const lines = (await operator?.audit.list({ region, limit: 100 }))?.filter(({ at, result }) => {
    return Date.parse(at) >= Date.parse(since) && result !== "DONE";
  });
  const refused = lines?.map(({ recordId, result }) => `${recordId} ${result}`).sort();
  const file = `File:home:${sha256}`;
  expect(refused).toEqual(
    [`${id} NOT_PERMITTED`, `${id} NOT_PERMITTED`, `${file} NOT_PERMITTED`, `${file} FILE_NOT_FOUND`].sort(),
  );
});

it("is not exported without a key, and nothing is left of the try", async () => {
  const args = ["export", "Request:home:none", "--url", city.url, "--out", join(folder, "none.zip")];
  const unset = await zwgk([...args, "--key-env", "ZWGK_E2E_NO_KEY"]);
  expect([unset.code, unset.stderr]).toEqual([1, expect.stringContaining("ZWGK_E2E_NO_KEY")]);
  const refused = await zwgk([...args, "--key-env", "ZWGK_E2E_KEY"]);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("[NOT_FOUND]")]);
  await expect(readFile(join(folder, "none.zip"))).rejects.toThrow("ENOENT");
});
