-- 颍东区: a product CMS that came from another database. Wide table, typed prefixes, numeric codes.
CREATE TABLE t_org (
  vc_orgcode char(9) NOT NULL,
  vc_name    varchar(100) NOT NULL,
  vc_short   varchar(60),
  i_kind     smallint,
  i_level    smallint,
  vc_uscc    varchar(18),
  vc_tel     varchar(40),
  vc_addr    varchar(120)
);
CREATE TABLE t_xxgk_cate (
  i_id      int NOT NULL,
  i_pid     int NOT NULL, -- 0: none
  vc_code   varchar(20) NOT NULL,
  vc_name   varchar(100) NOT NULL,
  i_level   smallint,
  i_area    int,
  i_key     smallint, -- 重点领域
  i_theme   smallint,
  i_cycle   int,
  vc_duty   varchar(100),
  i_order   int,
  i_isdel   smallint NOT NULL DEFAULT 0
);
CREATE TABLE t_jc_area (
  i_id    int NOT NULL,
  vc_code varchar(10) NOT NULL,
  vc_name varchar(60) NOT NULL
);
CREATE TABLE t_xxgk_info (
  i_id       int NOT NULL,
  vc_syh     varchar(60),
  vc_title   varchar(400) NOT NULL,
  i_type     smallint NOT NULL, -- 1 规范性文件 2 其他政策 3 信息
  i_cateid   int,
  vc_orgcode char(9),
  vc_fwjg    varchar(300),
  vc_wh      varchar(60),
  c_cwrq     varchar(30),
  c_fbsj     char(19) NOT NULL,
  c_ssrq     char(8),
  c_sxrq     char(8),
  c_fzrq     char(8),
  i_yxx      smallint, -- 1 有效 2 失效 3 废止 4 修改 5 待生效
  i_gkfs     smallint,
  vc_zt      varchar(100),
  i_tc       smallint,
  vc_fwdx    varchar(100),
  vc_gs      varchar(500),
  vc_gjc     varchar(200),
  vc_bq      varchar(200),
  vc_xxly    varchar(100),
  i_hits     int,
  cl_content text,
  vc_fj      varchar(4000), -- name|path;name|path
  vc_relid   varchar(200),  -- ids of its interpretations, with commas
  i_status   smallint NOT NULL, -- 0 草稿 1 待审 2 已发 3 撤稿
  i_del      smallint NOT NULL DEFAULT 0,
  vc_author  varchar(30),
  d_edit     timestamp
);
CREATE TABLE t_xxgk_jd (
  i_id       int NOT NULL,
  vc_syh     varchar(60),
  vc_title   varchar(400) NOT NULL,
  i_form     smallint,
  vc_stage   varchar(60), -- numbers with commas
  i_topic    smallint,
  vc_orgcode char(9),
  c_fbsj     char(19) NOT NULL,
  vc_jdr     varchar(60),
  cl_content text,
  i_status   smallint NOT NULL,
  i_del      smallint NOT NULL DEFAULT 0
);
CREATE TABLE t_ysqgk (
  i_id       int NOT NULL,
  vc_bh      varchar(30),
  i_qd       smallint,
  i_lx       smallint,
  vc_xm      varchar(60),
  vc_zjhm    varchar(20),
  vc_dh      varchar(30),
  vc_dz      varchar(120),
  vc_orgcode char(9),
  i_jglx     smallint,
  d_sq       timestamp,
  d_sl       timestamp NOT NULL,
  d_df       timestamp,
  i_dflx     smallint, -- the fourteen reply types of before 2019
  i_del      smallint NOT NULL DEFAULT 0
);
CREATE TABLE t_jczwgk (
  i_id     bigint NOT NULL,
  vc_title varchar(300) NOT NULL,
  i_area   int NOT NULL,
  i_level  smallint NOT NULL,
  vc_xz    varchar(3), -- the last three digits of the township
  vc_dw    varchar(100),
  c_fbsj   char(19) NOT NULL,
  i_status smallint NOT NULL,
  i_del    smallint NOT NULL DEFAULT 0
);
-- then
ALTER TABLE t_org ADD PRIMARY KEY (vc_orgcode);
ALTER TABLE t_xxgk_cate ADD PRIMARY KEY (i_id);
ALTER TABLE t_jc_area ADD PRIMARY KEY (i_id);
ALTER TABLE t_xxgk_info ADD PRIMARY KEY (i_id);
CREATE INDEX ix_info_fbsj ON t_xxgk_info (c_fbsj);
CREATE INDEX ix_info_type ON t_xxgk_info (i_type, c_fbsj);
CREATE INDEX ix_info_cate ON t_xxgk_info (i_cateid, c_fbsj);
CREATE INDEX ix_info_syh ON t_xxgk_info (vc_syh);
CREATE INDEX ix_info_org ON t_xxgk_info (vc_orgcode, c_fbsj);
ALTER TABLE t_xxgk_jd ADD PRIMARY KEY (i_id);
CREATE INDEX ix_jd_fbsj ON t_xxgk_jd (c_fbsj);
ALTER TABLE t_ysqgk ADD PRIMARY KEY (i_id);
CREATE INDEX ix_ysqgk_sl ON t_ysqgk (d_sl);
ALTER TABLE t_jczwgk ADD PRIMARY KEY (i_id);
CREATE INDEX ix_jczwgk_fbsj ON t_jczwgk (c_fbsj);
CREATE INDEX ix_jczwgk_area ON t_jczwgk (i_area, i_level);
