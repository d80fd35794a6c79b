-- 颍上县: a free portal system, grown. Unix seconds, a rank column for the state, bodies in an add-on table.
-- It has no tables for requests: those are kept at home.
CREATE TABLE cms_unit (
  unitid   int NOT NULL,
  unitname varchar(100) NOT NULL,
  nick     varchar(60),
  type     varchar(4),
  code     varchar(9),
  uscc     varchar(18),
  tel      varchar(40),
  addr     varchar(120)
);
CREATE TABLE cms_arctype (
  id       int NOT NULL,
  reid     int NOT NULL DEFAULT 0, -- parent; 0: none
  typename varchar(100) NOT NULL,
  typedir  varchar(20) NOT NULL,
  lv       smallint,
  keyarea  smallint NOT NULL DEFAULT 0,
  area     varchar(10),
  cycle    int,
  duty     varchar(100)
);
CREATE TABLE cms_policy ( -- policies
  aid       int NOT NULL,
  channel   smallint NOT NULL, -- 11 规范性文件 12 其他政策
  typeid    int,
  arcrank   smallint NOT NULL, -- 0 open -1 not reviewed -2 recycle bin
  title     varchar(300) NOT NULL,
  idxno     varchar(60),
  docno     varchar(60),
  unitid    int,
  writer    varchar(300), -- issuing bodies
  signdate  varchar(20),
  pubdate   int NOT NULL,
  senddate  int NOT NULL,
  validity  smallint,
  keywords  varchar(200),
  flag      varchar(100), -- tags
  click     int NOT NULL DEFAULT 0
);
CREATE TABLE cms_policy_addon (
  aid         int NOT NULL,
  effectdate  varchar(10),
  enddate     varchar(10),
  canceldate  varchar(10),
  openmode    smallint,
  subject     varchar(100),
  genre       varchar(20),
  serve       varchar(100),
  description varchar(500),
  source      varchar(100),
  body        text,
  files       varchar(2000) -- name,path|name,path
);
CREATE TABLE cms_news ( -- other information
  aid         int NOT NULL,
  typeid      int,
  arcrank     smallint NOT NULL,
  title       varchar(300) NOT NULL,
  idxno       varchar(60),
  unitid      int,
  signdate    varchar(20),
  pubdate     int NOT NULL,
  senddate    int NOT NULL,
  keywords    varchar(200),
  description varchar(500),
  source      varchar(100),
  click       int NOT NULL DEFAULT 0,
  body        text
);
CREATE TABLE cms_reading ( -- interpretations
  aid     int NOT NULL,
  title   varchar(300) NOT NULL,
  idxno   varchar(60),
  form    varchar(4),
  stages  varchar(60),
  topic   smallint NOT NULL DEFAULT 0,
  docid   int,
  unitid  int,
  pubdate int NOT NULL,
  writer  varchar(60),
  body    text,
  arcrank smallint NOT NULL
);
CREATE TABLE cms_lianghua (
  aid     int NOT NULL,
  title   varchar(300) NOT NULL,
  area    varchar(10) NOT NULL,
  lv      varchar(2) NOT NULL, -- x 县 z 镇
  town    varchar(9),
  unit    varchar(100),
  pubdate int NOT NULL,
  arcrank smallint NOT NULL
);
CREATE TABLE cms_area (
  code varchar(10) NOT NULL,
  name varchar(60) NOT NULL
);
-- then
ALTER TABLE cms_unit ADD PRIMARY KEY (unitid);
ALTER TABLE cms_arctype ADD PRIMARY KEY (id);
ALTER TABLE cms_policy ADD PRIMARY KEY (aid);
CREATE INDEX cms_policy_pubdate ON cms_policy (pubdate);
CREATE INDEX cms_policy_channel ON cms_policy (channel, pubdate);
CREATE INDEX cms_policy_idxno ON cms_policy (idxno);
ALTER TABLE cms_policy_addon ADD PRIMARY KEY (aid);
ALTER TABLE cms_news ADD PRIMARY KEY (aid);
CREATE INDEX cms_news_pubdate ON cms_news (pubdate);
CREATE INDEX cms_news_typeid ON cms_news (typeid, pubdate);
CREATE INDEX cms_news_idxno ON cms_news (idxno);
ALTER TABLE cms_reading ADD PRIMARY KEY (aid);
CREATE INDEX cms_reading_docid ON cms_reading (docid);
CREATE INDEX cms_reading_pubdate ON cms_reading (pubdate);
ALTER TABLE cms_lianghua ADD PRIMARY KEY (aid);
CREATE INDEX cms_lianghua_pubdate ON cms_lianghua (pubdate);
CREATE INDEX cms_lianghua_area ON cms_lianghua (area, lv);
ALTER TABLE cms_area ADD PRIMARY KEY (code);
