/**
 * The number that an entry gives, as JSON escapes it. Not by way of `jsonb`: that refuses texts that JSON can hold, and an
 * entry must not be refused for its index.
 */
export const entryNumber = String.raw`substring(body from '"number":"((?:[^"\\]|\\.)*)"')`;

/**
 * The file that an entry names by its hash. Quotes in texts are escaped: what stands in a name is taken for no hash. With a
 * count of 64 digits PostgreSQL takes six times as long.
 */
export const entryFile = `substring(body from '"sha256":"([0-9a-f]+)"')`;

/**
 * Tables of the gateway itself at home, made by the first gateway that starts. Idempotent. No foreign keys, no
 * sequences and no extension: they run unchanged on a PostgreSQL-wire distributed engine, distributed by region.
 */
export const homeTables: readonly string[] = [
  "create schema if not exists zwgk",
  `create table if not exists zwgk.setting (
    region text not null, name text not null, value text not null,
    primary key (region, name))`,
  `create table if not exists zwgk.api_key (
    region text not null, key_id text not null, hash text not null, label text not null, role text not null,
    regions text[] not null, created_at timestamptz not null, revoked_at timestamptz,
    primary key (region, key_id))`,
  `create table if not exists zwgk.write (
    region text not null, idempotency_key text not null, fingerprint text not null, state text not null,
    action text not null, entity text not null, source text not null, record_key text, version text,
    index_number text, number_series text, number_serial int, "values" text, key_id text not null,
    attempt text not null,
    intended_at timestamptz not null, lease_until timestamptz not null, done_at timestamptz,
    primary key (region, idempotency_key))`,
  "create index if not exists write_pending on zwgk.write (region, lease_until) where state = 'PENDING'",
  "drop index if exists zwgk.write_identity",
  `create table if not exists zwgk.given_number (
    region text not null, entity text not null, number text not null, owner text not null, idempotency_key text not null,
    series text, serial int,
    primary key (region, entity, number))`,
  `create table if not exists zwgk.number_series (
    region text not null, series text not null, last int not null, released int[] not null default '{}',
    primary key (region, series))`,
  `create table if not exists zwgk.ledger_entry (
    region text not null, ledger text not null, place int not null, kind text not null, "on" date not null,
    body text not null, by_key text not null, fingerprint text not null, recorded_at timestamptz not null,
    idempotency_key text not null,
    primary key (region, ledger, place))`,
  `create table if not exists zwgk.due_change (
    region text not null, ledger text not null, place int not null, "values" text not null, key_id text not null,
    due_at timestamptz not null, retry_at timestamptz not null, tries int not null default 0,
    attempt text, lease_until timestamptz not null,
    primary key (region, ledger))`,
  `create table if not exists zwgk.ledger_claim (
    region text not null, ledger text not null, idempotency_key text not null, lease_until timestamptz not null,
    primary key (region, ledger))`,
  `create table if not exists zwgk.ledger_mark (
    region text not null, mark uuid not null,
    primary key (region))`,
  "drop index if exists zwgk.ledger_entry_key",
  "create unique index if not exists ledger_entry_by_key on zwgk.ledger_entry (region, idempotency_key, ledger, place)",
  `create index if not exists ledger_entry_by_kind on zwgk.ledger_entry (region, kind, "on")`,
  `create table if not exists zwgk.enclosure (
    region text not null, ledger text not null, name text not null, body text not null, enclosed_at timestamptz not null,
    primary key (region, ledger, name))`,
  "create index if not exists enclosure_newest on zwgk.enclosure (region, name, enclosed_at)",
  `create table if not exists zwgk.applicant_trait (
    region text not null, trait text not null, ledger text not null,
    primary key (region, trait, ledger))`,
  `create table if not exists zwgk.number_taken (
    region text not null, among text not null, number text not null, ledger text not null,
    primary key (region, among, number))`,
  `create table if not exists zwgk.ledger_number (
    region text not null, number text not null, ledger text not null,
    primary key (region, number, ledger))`,
  `create table if not exists zwgk.frozen_report (
    region text not null, report text not null, frozen_at timestamptz not null, idempotency_key text not null,
    fingerprint text not null, as_of date not null, body text not null, reason text, by_key text not null,
    primary key (region, idempotency_key))`,
  "create index if not exists frozen_report_newest on zwgk.frozen_report (region, report, frozen_at)",
  `create table if not exists zwgk.calendar_notice (
    region text not null, place int not null, year int not null, division text, number text not null,
    title text not null, issued_on date not null, notice text not null, supplement boolean not null,
    idempotency_key text not null, imported_at timestamptz not null, by_key text not null,
    primary key (region, place))`,
  `create unique index if not exists calendar_notice_by_key on zwgk.calendar_notice (region, idempotency_key)`,
  `create index if not exists ledger_entry_number on zwgk.ledger_entry (region, (${entryNumber}))
    where ${entryNumber} is not null`,
  `create index if not exists ledger_entry_file on zwgk.ledger_entry (region, (${entryFile}), ledger)
    where ${entryFile} is not null`,
  "create index if not exists ledger_entry_kind on zwgk.ledger_entry (region, kind, recorded_at)",
  `create table if not exists zwgk.attempt (
    region text not null, subject text not null, since timestamptz not null, count int not null,
    primary key (region, subject))`,
  `create table if not exists zwgk.audit (
    region text not null, at timestamptz not null, id text not null, key_id text not null, action text not null,
    entity text not null, record_id text, idempotency_key text not null, result text not null,
    primary key (region, at, id))`,
  `create unique index if not exists audit_read_daily on zwgk.audit (region, key_id, idempotency_key, record_id, result)
    where action = 'read' and idempotency_key <> ''`,
  `create index if not exists audit_written_at_home on zwgk.audit (region, idempotency_key)
    where action in ('append', 'freeze', 'import') and result = 'DONE'`,
  `create index if not exists audit_file_stored on zwgk.audit (region, record_id, key_id)
    where entity = 'File' and action = 'append'`,
];
