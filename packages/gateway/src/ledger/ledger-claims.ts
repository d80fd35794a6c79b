import { type LedgerClaim, VersionConflictError } from "@zwgk/schema";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import { lastPlace } from "./entries.js";

/** What a claim says of whose append comes next. */
type Claimed = Pick<LedgerClaim, "region" | "ledger" | "idempotencyKey">;

/**
 * Has nobody else append to a ledger until a moment. Under the same key it is prolonged. @throws VersionConflictError when
 * there are other entries than were seen, or another key has claimed it
 */
export async function claimLedger(home: HomeStore, claim: LedgerClaim, until: Date, now: Date): Promise<void> {
  const { region, ledger, seen, idempotencyKey } = claim;
  await home.transaction(async (query) => {
    await takeTurn(query, region, ledger);
    if ((await lastPlace(query, region, ledger)) !== seen) throw new VersionConflictError({ id: ledger });
    const made = await query(
      `insert into zwgk.ledger_claim as one (region, ledger, idempotency_key, lease_until) values ($1, $2, $3, $4)
       on conflict (region, ledger) do update set idempotency_key = excluded.idempotency_key, lease_until = excluded.lease_until
       where one.idempotency_key = excluded.idempotency_key or one.lease_until <= $5 returning ledger`,
      [region, ledger, idempotencyKey, until.toISOString(), now.toISOString()],
    );
    if (made.length === 0) throw new VersionConflictError({ id: ledger });
  });
}

/** Whoever claimed a ledger doesn't need it any more, or has appended: then the claim ends with the append's transaction. */
export async function endClaim(query: HomeQuery, { region, ledger, idempotencyKey }: Claimed): Promise<void> {
  await query("delete from zwgk.ledger_claim where region = $1 and ledger = $2 and idempotency_key = $3", [
    region,
    ledger,
    idempotencyKey,
  ]);
}

/** Waits for whoever else is about to append to a ledger or to claim it. @throws VersionConflictError when another key has */
export async function passClaim(query: HomeQuery, claimed: Claimed, now: Date): Promise<void> {
  const { region, ledger, idempotencyKey } = claimed;
  await takeTurn(query, region, ledger);
  const [other] = await query(
    `select ledger from zwgk.ledger_claim
     where region = $1 and ledger = $2 and idempotency_key <> $3 and lease_until > $4`,
    [region, ledger, idempotencyKey, now.toISOString()],
    "zwgk_ledger_claim",
  );
  if (other) throw new VersionConflictError({ id: ledger });
}

/** Until the transaction ends. Two numbers: locks of keys have one, and these are taken while such a lock is held. */
async function takeTurn(query: HomeQuery, region: string, ledger: string): Promise<void> {
  await query("select pg_advisory_xact_lock(1, hashtext($1))", [`zwgk ledger ${region} ${ledger}`]);
}
