import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FetchAnswer, FetchInit } from "@zwgk/sdk";
import { onTestFinished } from "vitest";
import { handle } from "../http/handle.js";
import { answers } from "./records.js";

/** One question that the gateway was asked. */
export interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly key: string | undefined;
  /** The visitor's address, where it was passed on. */
  readonly forwarded?: string | undefined;
}

/** A portal on a gateway that gives these answers, its visitors, and what the gateway was asked. */
export async function openPortal(overrides: Readonly<Record<string, unknown>> = {}, apiKey: string | null = null) {
  const asked: Asked[] = [];
  const log: string[] = [];
  const given = { ...answers, ...overrides };
  const fetch = async (_: string, { body, headers }: FetchInit): Promise<FetchAnswer> => {
    const { query, variables } = JSON.parse(String(body)) as { query: string; variables: Record<string, unknown> };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? "";
    asked.push({ operation, variables, key: headers.authorization, forwarded: headers["x-forwarded-for"] });
    const found = given[operation];
    if (found === undefined) throw new Error(`no answer to ${operation}`);
    const sent = found instanceof Refused ? { errors: [found.error] } : { data: found };
    return { status: 200, headers: { get: () => null }, text: async () => JSON.stringify(sent) };
  };
  const place = { zh: "颍州区", en: "Yingzhou District" };
  const portal = { url: "http://gateway.test/graphql", region: "341202", place, apiKey, formToken: "token", fetch };
  const now = () => new Date("2024-01-01T01:00:00Z");
  const server = createServer(handle({ ...portal, now, log: (line) => log.push(line) }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const visit = async (path: string, init: RequestInit = {}) => {
    const response = await globalThis.fetch(base + path, { redirect: "manual", ...init });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const send = (form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
    visit("/publish", { method: "POST", body: new URLSearchParams({ token: "token", ...form }), headers });
  return { visit, send, asked, log };
}

/** An answer that refuses, with one code of the gateway's list. */
export class Refused {
  readonly error: object;

  constructor(code: string, status: number, inputPath?: readonly string[]) {
    const extensions = { code, status, what: `what of ${code}`, next: `next of ${code}`, inputPath };
    this.error = { message: code, extensions };
  }
}
