import { Ajv } from "ajv";
import { format, type Manifest, manifestText } from "./manifest.js";

const hash = { type: "string", pattern: "^[0-9a-f]{64}$" };
const text = { type: "string" };
const whole = { type: "integer", minimum: 0 };
const record = (properties: Readonly<Record<string, unknown>>) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

const isManifest = new Ajv().compile<Manifest>(
  record({
    format: { const: format },
    id: text,
    region: text,
    number: text,
    algorithm: record({ hash: { const: "SHA-256" }, signature: { const: "Ed25519" } }),
    events: { type: "array", items: record({ place: whole, hash }) },
    files: { type: "array", items: record({ path: text, sha256: hash, size: whole, hash }) },
    head: hash,
    publicKey: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" },
    signature: { type: "string", pattern: "^[A-Za-z0-9_-]{86}$" },
  }),
);

/** A manifest from its text; null for what is none, or spelled otherwise than we spell it. */
export function readManifest(text: string): Manifest | null {
  try {
    const manifest: unknown = JSON.parse(text);
    return isManifest(manifest) && manifestText(manifest) === text && isPlain(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

/**
 * Whether key and signature, which the chain doesn't hold, are spelled in the one way: the last character in base64url has
 * bits that stand for nothing.
 */
function isPlain({ publicKey, signature }: Manifest): boolean {
  return [publicKey, signature].every((one) => Buffer.from(one, "base64url").toString("base64url") === one);
}
