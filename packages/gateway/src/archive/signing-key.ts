import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from "node:crypto";
import type { HomeQuery } from "../audit/home-store.js";

/** The city's key under its dossiers: Ed25519 (RFC 8032). */
export interface SigningKey {
  /** 32 bytes in base64url, 43 characters. */
  readonly publicKey: string;
  /** 64 bytes in base64url. */
  sign(text: string): string;
}

/** Makes a new key, as it is kept: PKCS #8 in base64. */
export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
}

/** A key that was kept. */
export function signingKeyOf(kept: string): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.from(kept, "base64"), type: "pkcs8", format: "der" });
  return {
    publicKey: createPublicKey(privateKey).export({ format: "jwk" }).x ?? "",
    sign: (text) => signWith(null, Buffer.from(text), privateKey).toString("base64url"),
  };
}

/** The key of a city, made by the first gateway that needs it and kept at home: all gateways of the city sign with it. */
export async function keptSigningKey(query: HomeQuery, region: string): Promise<SigningKey> {
  const name = "dossier key";
  const read = () => query("select value from zwgk.setting where region = $1 and name = $2", [region, name]);
  const [known] = await read();
  if (known?.value) return signingKeyOf(known.value);
  await query(
    "insert into zwgk.setting (region, name, value) values ($1, $2, $3) on conflict (region, name) do nothing",
    [region, name, newSigningKey()],
  );
  const [row] = await read();
  return signingKeyOf(row?.value ?? "");
}

/** Whether a public key's owner has signed a text; false also for what is no key or no signature. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = publicKeyOf(publicKey);
  return key !== null && verifyWith(null, Buffer.from(text), key, Buffer.from(signature, "base64url"));
}

/** What people compare over the telephone: SHA-256 of the key's 32 bytes, in groups of four hexadecimal digits. */
export function fingerprintOf(publicKey: string): string {
  const digits = createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("hex");
  return digits.match(/.{4}/g)?.join(" ") ?? "";
}

/** Whether a text is a public key as `zwgk dossier key` prints it. */
export function isPublicKey(text: string): boolean {
  const isPlain = Buffer.from(text, "base64url").toString("base64url") === text;
  return isPlain && text.length === 43 && publicKeyOf(text) !== null;
}

function publicKeyOf(text: string): KeyObject | null {
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: text }, format: "jwk" });
  } catch {
    return null;
  }
}
