import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post } from "./city/post.js";
import { type MemoryGateway, startMemoryGateway } from "./memory-gateway.js";

let gateway: MemoryGateway;

beforeAll(async () => {
  gateway = await startMemoryGateway();
});
afterAll(() => gateway.close());

const query = (number: string) =>
  `{ requestProgress(registrationNumber: "${number}", queryCode: "x", name: "x") { dueOn } }`;
const from = (address: string) => ({ "x-forwarded-for": `203.0.113.9, ${address}` });

/** The code of a wrong try, over the path that JSON posts take. */
async function posted(address: string, number: string): Promise<string | undefined> {
  return (await post(gateway.url, { query: query(number) }, from(address))).errors[0]?.extensions.code;
}

/** The same over the path that everything else takes. */
async function got(address: string, number: string): Promise<string | undefined> {
  const answer = await fetch(`${gateway.url}?query=${encodeURIComponent(query(number))}`, { headers: from(address) });
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
}

describe("attempts over HTTP", () => {
  it("are counted by the address that a trusted proxy heard, whichever way they come", async () => {
    const tries = Array.from({ length: 12 }, (_, at) => (at % 2 ? posted : got)("192.0.2.1", `a${at}`));
    const codes = (await Promise.all(tries)).sort();
    expect(codes).toEqual([
      ...Array.from({ length: 10 }, () => "REQUEST_NOT_RECOGNISED"),
      ...["TOO_MANY_ATTEMPTS", "TOO_MANY_ATTEMPTS"],
    ]);
    expect(await posted("192.0.2.2", "a1")).toBe("REQUEST_NOT_RECOGNISED");
  });

  it("are counted each, also when they are the same and come at once", async () => {
    const codes = await Promise.all(Array.from({ length: 11 }, () => posted("192.0.2.3", "b")));
    expect(codes.filter((code) => code === "TOO_MANY_ATTEMPTS")).toHaveLength(1);
  });
});
