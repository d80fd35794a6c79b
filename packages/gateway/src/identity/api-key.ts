import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * An API key as its owner holds it: `zwgk_<region>_<id>_<secret>`. Region and id say where to look it up; the secret
 * has 256 random bits, so that one plain SHA-256 keeps it and no slow hash is needed.
 */
export interface ApiKey {
  readonly region: string;
  readonly id: string;
  readonly secret: string;
}

const form = /^zwgk_(\d{6})_([a-z0-9]{8})_([A-Za-z0-9_-]{43})$/;

/** Makes a new key for a region. */
export function newApiKey(region: string): ApiKey {
  return { region, id: randomBytes(4).toString("hex"), secret: randomBytes(32).toString("base64url") };
}

export function formatApiKey(key: ApiKey): string {
  return `zwgk_${key.region}_${key.id}_${key.secret}`;
}

/** Takes a key apart; null when the text is none. */
export function parseApiKey(text: string): ApiKey | null {
  const match = form.exec(text);
  return match ? { region: match[1] as string, id: match[2] as string, secret: match[3] as string } : null;
}

/** What is stored of a key. */
export function hashOf(key: ApiKey): string {
  return createHash("sha256").update(`${key.region}:${key.id}:${key.secret}`).digest("hex");
}

/** Whether the key is the one whose hash was stored; takes the same time for every wrong key. */
export function matches(key: ApiKey, hash: string): boolean {
  const stored = Buffer.from(hash, "hex");
  const given = Buffer.from(hashOf(key), "hex");
  return stored.length === given.length && timingSafeEqual(stored, given);
}
