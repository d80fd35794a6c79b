import { KeyUnknownError, type Role, type Viewer } from "@zwgk/schema";
import { LRUCache } from "lru-cache";
import type { HomeStore } from "../audit/home-store.js";
import { type ApiKey, formatApiKey, hashOf, matches, newApiKey, parseApiKey } from "./api-key.js";

/** A key as the operator sees it: never its secret. */
export interface KeyRecord {
  readonly region: string;
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly regions: readonly string[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export interface NewKey {
  /** Region whose key it is; also the first of the regions in which it may act. */
  readonly region: string;
  readonly regions?: readonly string[];
  readonly role: Role;
  readonly label: string;
}

/** Who is behind a request, by API key. Keys are stored hashed at home. */
export interface Identity {
  /** @param authorization the header's value. @throws KeyUnknownError */
  viewerOf(authorization: string): Promise<Viewer>;
  /** Makes and stores a key, and gives its text: the only time that anyone sees it. */
  issue(key: NewKey, at: Date): Promise<string>;
  /** Stores a key whose text already exists, unless it is stored. @throws KeyUnknownError for a text that is no key. */
  accept(text: string, key: NewKey, at: Date): Promise<void>;
  revoke(region: string, id: string, at: Date): Promise<boolean>;
  list(regions: readonly string[]): Promise<readonly KeyRecord[]>;
}

/** A key that was revoked may still be honoured for this long by a gateway that has just seen it. */
const rememberMs = 5_000;

export function createIdentity(home: HomeStore): Identity {
  const viewers = new LRUCache<string, Viewer>({ max: 1_000, ttl: rememberMs });
  return {
    async viewerOf(authorization) {
      const text = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? "";
      const known = viewers.get(text);
      if (known) return known;
      const viewer = await findViewer(home, parseApiKey(text));
      viewers.set(text, viewer);
      return viewer;
    },
    async issue(key, at) {
      const made = newApiKey(key.region);
      await store(home, made, key, at);
      return formatApiKey(made);
    },
    async accept(text, key, at) {
      const given = parseApiKey(text);
      if (!given) throw new KeyUnknownError();
      await store(home, given, key, at);
    },
    async revoke(region, id, at) {
      const changed = await home.query(
        "update zwgk.api_key set revoked_at = $3 where region = $1 and key_id = $2 and revoked_at is null returning key_id",
        [region, id, at.toISOString()],
      );
      viewers.clear();
      return changed.length > 0;
    },
    async list(regions) {
      const rows = await home.query(`${keyColumns} where region = any($1) order by region, created_at, key_id`, [
        regions,
      ]);
      return rows.map(toRecord);
    },
  };
}

const keyColumns = `select region, key_id, hash, label, role, array_to_string(regions, ',') as regions,
  created_at::text as created_at, revoked_at::text as revoked_at from zwgk.api_key`;

async function findViewer(home: HomeStore, key: ApiKey | null): Promise<Viewer> {
  if (!key) throw new KeyUnknownError();
  const [row] = await home.query(`${keyColumns} where region = $1 and key_id = $2`, [key.region, key.id]);
  if (!row || row.revoked_at || !matches(key, row.hash ?? "")) throw new KeyUnknownError();
  const { id, label, role, regions } = toRecord(row);
  return { key: id, label, role, regions };
}

async function store(home: HomeStore, key: ApiKey, given: NewKey, at: Date): Promise<void> {
  await home.query(
    `insert into zwgk.api_key (region, key_id, hash, label, role, regions, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (region, key_id) do nothing`,
    [key.region, key.id, hashOf(key), given.label, given.role, given.regions ?? [key.region], at.toISOString()],
  );
}

function toRecord(row: Readonly<Record<string, string | null>>): KeyRecord {
  return {
    region: row.region ?? "",
    id: row.key_id ?? "",
    label: row.label ?? "",
    role: (row.role ?? "READER") as Role,
    regions: (row.regions ?? "").split(",").filter(Boolean),
    createdAt: row.created_at ?? "",
    revokedAt: row.revoked_at ?? null,
  };
}
