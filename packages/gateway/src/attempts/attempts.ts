import { createHmac } from "node:crypto";
import { type Attempt, type Attempts, dateTimeOf, TooManyAttemptsError } from "@zwgk/schema";
import type { HomeQuery, HomeStore } from "../audit/home-store.js";
import type { AttemptsConfig } from "../config/config.js";

/** What attempts are counted with. */
export interface AttemptsOptions extends AttemptsConfig {
  readonly home: HomeStore;
  /** Region of the city, under which they are kept. */
  readonly region: string;
  /** Neither addresses nor targets are kept, but what this secret makes of them. */
  readonly secret: string;
  readonly now: () => Date;
}

/** Attempts counted at home: all gateways of a city share the count. */
export interface CountedAttempts extends Attempts {
  /** Deletes the counts of windows that are over. */
  deleteOld(): Promise<void>;
}

/**
 * Counts attempts in windows: one begins with the first wrong try of a client, or at a target, and ends after so many
 * minutes. One statement locks both counts in the same order everywhere, and adds to them before anybody knows whether
 * the try is right, so that many at once can't slip through.
 */
export function createAttempts(options: AttemptsOptions): CountedAttempts {
  const { home, region, secret, now, perClient, perTarget, windowMinutes } = options;
  const lengthMs = windowMinutes * 60_000;
  const hashed = (text: string) => createHmac("sha256", secret).update(`attempt ${text}`).digest("base64url");
  const subjects = ({ client, target }: Attempt) => [
    `client ${hashed(`client ${client ?? ""}`)}`,
    `target ${hashed(`target ${target}`)}`,
  ];
  const isOfClient = (subject: string) => subject.startsWith("client ");
  const mostOf = (subject: string) => (isOfClient(subject) ? perClient : perTarget);
  return {
    async count(attempt) {
      const at = now();
      const counted = await add(home.query, region, subjects(attempt), at, new Date(at.getTime() - lengthMs));
      const over = counted.filter(({ subject, count }) => count > mostOf(subject));
      if (over.length === 0) return null;
      const until = minuteAfter(Math.max(...over.map(({ since }) => since.getTime() + lengthMs)));
      const tooMany = new TooManyAttemptsError({ until });
      if (over.some(({ subject }) => isOfClient(subject))) throw tooMany;
      return tooMany;
    },
    async takeBack(attempt) {
      await home.query(
        `with held as (
           select subject from zwgk.attempt where region = $1 and subject = any($2) order by subject for update)
         update zwgk.attempt as one set count = greatest(one.count - 1, 0)
         from held where one.region = $1 and one.subject = held.subject`,
        [region, subjects(attempt)],
      );
    },
    async deleteOld() {
      const over = new Date(now().getTime() - lengthMs);
      await home.query(
        `delete from zwgk.attempt where region = $1 and subject in (
           select subject from zwgk.attempt where region = $1 and since <= $2 for update skip locked)`,
        [region, over.toISOString()],
      );
    },
  };
}

interface Counted {
  readonly subject: string;
  readonly count: number;
  readonly since: Date;
}

async function add(
  query: HomeQuery,
  region: string,
  subjects: readonly string[],
  at: Date,
  over: Date,
): Promise<readonly Counted[]> {
  const rows = await query(
    `insert into zwgk.attempt as old (region, subject, since, count)
     select $1, subject, $3::timestamptz, 1 from unnest($2::text[]) as subject order by subject
     on conflict (region, subject) do update set
       count = case when old.since <= $4::timestamptz then 1 else old.count + 1 end,
       since = case when old.since <= $4::timestamptz then excluded.since else old.since end
     returning subject, count::text as count, (extract(epoch from since) * 1000)::bigint::text as since`,
    [region, subjects, at.toISOString(), over.toISOString()],
  );
  return rows.map(({ subject, count, since }) => ({
    subject: subject ?? "",
    count: Number(count),
    since: new Date(Number(since)),
  }));
}

/** The full minute after an instant, in Asia/Shanghai: `2023-12-20T10:01+08:00`. */
function minuteAfter(ms: number): string {
  return dateTimeOf(Math.ceil(ms / 60_000) * 60_000).replace(/:\d\d\.\d+/, "");
}
