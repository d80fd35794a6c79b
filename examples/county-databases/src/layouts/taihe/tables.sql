-- 太和县: an enterprise product. English names, a schema of its own, an extension table, native types and arrays.
CREATE SCHEMA disclosure;
CREATE SEQUENCE disclosure.document_seq;
CREATE SEQUENCE disclosure.application_seq;
CREATE TABLE disclosure.organization (
  organization_id int NOT NULL,
  full_name       text NOT NULL,
  abbreviation    text,
  category        text NOT NULL,
  tier            smallint,
  org_code        text,
  credit_code     text,
  telephone       text,
  street_address  text
);
CREATE TABLE disclosure.channel (
  channel_id    int NOT NULL,
  parent_id     int,
  code          text NOT NULL,
  title         text NOT NULL,
  tier          smallint,
  is_key_area   boolean NOT NULL DEFAULT false,
  area_code     text,
  theme         text,
  refresh_days  int,
  accountable   text
);
CREATE TABLE disclosure.document (
  document_id   bigint NOT NULL,
  index_number  text,
  title         text NOT NULL,
  doc_type      text NOT NULL CHECK (doc_type IN ('NORMATIVE', 'OTHER_POLICY', 'INFO')),
  doc_number    text,
  publisher_id  int,
  channel_id    int,
  theme         text,
  signed_on     date,
  published_at  timestamptz NOT NULL,
  status        text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
  archived_on   date, -- set when the row moved to the archive database
  deleted_at    timestamptz,
  updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE disclosure.document_detail ( -- one to one with document
  document_id     bigint NOT NULL,
  issuing_bodies  text[],
  effective_on    date,
  expires_on      date,
  repealed_on     date,
  validity        text,
  disclosure_mode text,
  subject_path    text,
  genre           text,
  audiences       text[],
  abstract        text,
  keywords        text[],
  labels          text[],
  source_name     text,
  view_count      int NOT NULL DEFAULT 0,
  body_html       text,
  attachments     jsonb -- [{"fileName","href","bytes","digest"}]
);
CREATE TABLE disclosure.interpretation (
  interpretation_id bigint NOT NULL,
  index_number      text,
  title             text NOT NULL,
  form              text,
  stages            text[],
  on_topic_page     boolean,
  document_id       bigint,
  publisher_id      int,
  published_at      timestamptz NOT NULL,
  interpreter       text,
  body_html         text,
  deleted_at        timestamptz
);
CREATE TABLE disclosure.application (
  application_id  bigint NOT NULL,
  register_number text,
  channel         text,
  applicant_type  text,
  applicant_name  text,
  id_number       text,
  phone           text,
  address         text,
  organization_id int,
  agency_type     text,
  submitted_at    timestamptz,
  received_on     date NOT NULL,
  closed_on       date,
  outcome         text,
  deleted_at      timestamptz
);
CREATE TABLE disclosure.grassroots_item (
  item_id      bigint NOT NULL,
  title        text NOT NULL,
  area_code    text NOT NULL,
  area_name    text,
  tier         smallint NOT NULL,
  township     text,
  publisher    text,
  published_at timestamptz NOT NULL,
  deleted_at   timestamptz
);
CREATE TABLE disclosure.monthly_count (
  month     text NOT NULL, -- 2023-12
  area_code text NOT NULL,
  tier      smallint NOT NULL,
  township  text NOT NULL, -- '-' for the county itself
  items     int NOT NULL,
  row_id    bigint NOT NULL
);
CREATE TABLE disclosure.standard_item (
  item_no      int NOT NULL,
  area_code    text NOT NULL,
  area_name    text NOT NULL,
  matter       text NOT NULL,
  sub_matter   text,
  elements     text[],
  legal_bases  text[],
  time_limit   text,
  limit_days   int,
  accountable  text,
  channels     text[],
  audience     text,
  modes        text[],
  tiers        smallint[]
);
-- then
ALTER TABLE disclosure.organization ADD PRIMARY KEY (organization_id);
ALTER TABLE disclosure.channel ADD PRIMARY KEY (channel_id);
ALTER TABLE disclosure.document ADD PRIMARY KEY (document_id);
ALTER TABLE disclosure.document ALTER COLUMN document_id SET DEFAULT nextval('disclosure.document_seq');
CREATE INDEX document_published ON disclosure.document (published_at DESC);
CREATE INDEX document_type ON disclosure.document (doc_type, published_at DESC);
CREATE INDEX document_channel ON disclosure.document (channel_id, published_at DESC);
CREATE INDEX document_publisher ON disclosure.document (publisher_id);
CREATE INDEX document_index_number ON disclosure.document (index_number);
ALTER TABLE disclosure.document_detail ADD PRIMARY KEY (document_id);
ALTER TABLE disclosure.interpretation ADD PRIMARY KEY (interpretation_id);
CREATE INDEX interpretation_document ON disclosure.interpretation (document_id);
CREATE INDEX interpretation_published ON disclosure.interpretation (published_at DESC);
ALTER TABLE disclosure.application ADD PRIMARY KEY (application_id);
ALTER TABLE disclosure.application ALTER COLUMN application_id SET DEFAULT nextval('disclosure.application_seq');
CREATE INDEX application_received ON disclosure.application (received_on);
ALTER TABLE disclosure.grassroots_item ADD PRIMARY KEY (item_id);
CREATE INDEX grassroots_published ON disclosure.grassroots_item (published_at);
CREATE INDEX grassroots_area ON disclosure.grassroots_item (area_code, tier, published_at);
ALTER TABLE disclosure.monthly_count ADD PRIMARY KEY (row_id);
CREATE INDEX monthly_count_month ON disclosure.monthly_count (month, area_code);
ALTER TABLE disclosure.standard_item ADD PRIMARY KEY (item_no);
ALTER TABLE disclosure.document_detail
  ADD FOREIGN KEY (document_id) REFERENCES disclosure.document (document_id) DEFERRABLE INITIALLY DEFERRED;
SELECT setval('disclosure.document_seq', max(document_id)) FROM disclosure.document;
SELECT setval('disclosure.application_seq', max(application_id)) FROM disclosure.application;
