-- 临泉县: full pinyin names. Three tables for three kinds of documents, two for grassroots items.
CREATE SEQUENCE seq_wenjian;
CREATE TABLE danwei (
  danwei_id   int NOT NULL,
  quancheng   varchar(100) NOT NULL,
  jiancheng   varchar(60),
  leixing     varchar(20),
  jigou_daima varchar(10), -- printed form, 00315849-5
  xinyong_dm  varchar(18),
  dianhua     varchar(40),
  dizhi       varchar(120)
);
CREATE TABLE lanmu (
  lanmu_id    int NOT NULL,
  fuji_id     int,
  bianma      varchar(20) NOT NULL,
  mingcheng   varchar(100) NOT NULL,
  cengji      varchar(8),
  zhongdian   varchar(1),
  lingyu      varchar(10),
  gengxin_tian int,
  zeren       varchar(100)
);
CREATE TABLE guifanxing_wenjian (
  wenjian_id     bigint NOT NULL,
  suoyinhao      varchar(60),
  biaoti         varchar(500) NOT NULL,
  wenhao         varchar(60),
  fabu_jigou     varchar(100), -- by name, full or short
  fawen_jigou    varchar(300),
  lanmu_id       int,
  chengwen_riqi  varchar(20), -- 2023.12.20
  fabu_shijian   timestamp NOT NULL,
  shixing_riqi   date,
  shixiao_riqi   date,
  feizhi_riqi    date,
  youxiaoxing    varchar(10),
  gongkai_fangshi varchar(20),
  zhuti          varchar(100),
  ticai          varchar(20),
  fuwu_duixiang  varchar(100),
  neirong_gaishu varchar(500),
  guanjianci     varchar(200),
  biaoqian       varchar(200),
  laiyuan        varchar(100),
  liulan         int NOT NULL DEFAULT 0,
  zhengwen       text,
  fujian         varchar(2000), -- name@path, one a line
  zhuangtai      varchar(10) NOT NULL, -- 草稿 待审 已发布 已撤回
  luru_ren       varchar(30)
);
CREATE TABLE zhengce_wenjian (LIKE guifanxing_wenjian);
ALTER TABLE zhengce_wenjian ALTER COLUMN liulan SET DEFAULT 0;
CREATE TABLE xinxi_gongkai (
  wenjian_id     bigint NOT NULL,
  suoyinhao      varchar(60),
  biaoti         varchar(500) NOT NULL,
  fabu_jigou     varchar(100),
  lanmu_bianma   varchar(20), -- by code, not by id
  chengwen_riqi  varchar(20),
  fabu_shijian   timestamp NOT NULL,
  neirong_gaishu varchar(500),
  guanjianci     varchar(200),
  laiyuan        varchar(100),
  liulan         int NOT NULL DEFAULT 0,
  zhengwen       text,
  fujian         varchar(2000),
  zhuangtai      varchar(10) NOT NULL,
  luru_ren       varchar(30)
);
CREATE TABLE zhengce_jiedu (
  jiedu_id      bigint NOT NULL,
  suoyinhao     varchar(60),
  biaoti        varchar(500) NOT NULL,
  xingshi       varchar(20),
  huanjie       varchar(100),
  zhuanti       varchar(1),
  wenjian_biao  smallint, -- 1 规范性文件 2 政策文件
  wenjian_id    bigint,
  fabu_jigou    varchar(100),
  fabu_shijian  timestamp NOT NULL,
  jiedu_ren     varchar(60),
  zhengwen      text,
  zhuangtai     varchar(10) NOT NULL
);
CREATE TABLE yishenqing (
  shenqing_id    bigint NOT NULL,
  bianhao        varchar(30),
  tujing         varchar(20),
  shenqingren_leixing varchar(20),
  xingming       varchar(60),
  zhengjian_hao  varchar(20),
  dianhua        varchar(30),
  dizhi          varchar(120),
  danwei_id      int,
  danwei_leixing varchar(10),
  shenqing_shijian timestamp,
  shoudao_riqi   date NOT NULL,
  dafu_riqi      date,
  jieguo         varchar(8) -- number of the row in the annual report's table, 3 to 23
);
CREATE TABLE lianghua_xian ( -- county level
  id           bigint NOT NULL,
  biaoti       varchar(300) NOT NULL,
  lingyu_bm    varchar(10) NOT NULL,
  lingyu_mc    varchar(60),
  danwei       varchar(100),
  fabu_shijian timestamp NOT NULL,
  shanchu      varchar(1)
);
CREATE TABLE lianghua_xiang ( -- township level
  id           bigint NOT NULL,
  biaoti       varchar(300) NOT NULL,
  lingyu_bm    varchar(10) NOT NULL,
  lingyu_mc    varchar(60),
  xiangzhen    varchar(3) NOT NULL, -- the last three digits
  danwei       varchar(100),
  fabu_shijian timestamp NOT NULL,
  shanchu      varchar(1)
);
-- then
ALTER TABLE danwei ADD PRIMARY KEY (danwei_id);
CREATE INDEX danwei_quancheng ON danwei (quancheng);
ALTER TABLE lanmu ADD PRIMARY KEY (lanmu_id);
CREATE UNIQUE INDEX lanmu_bianma ON lanmu (bianma);
ALTER TABLE guifanxing_wenjian ADD PRIMARY KEY (wenjian_id);
CREATE INDEX gf_fabu ON guifanxing_wenjian (fabu_shijian);
CREATE INDEX gf_suoyinhao ON guifanxing_wenjian (suoyinhao);
ALTER TABLE zhengce_wenjian ADD PRIMARY KEY (wenjian_id);
CREATE INDEX zc_fabu ON zhengce_wenjian (fabu_shijian);
CREATE INDEX zc_suoyinhao ON zhengce_wenjian (suoyinhao);
ALTER TABLE xinxi_gongkai ADD PRIMARY KEY (wenjian_id);
CREATE INDEX xx_fabu ON xinxi_gongkai (fabu_shijian);
CREATE INDEX xx_lanmu ON xinxi_gongkai (lanmu_bianma, fabu_shijian);
CREATE INDEX xx_suoyinhao ON xinxi_gongkai (suoyinhao);
ALTER TABLE zhengce_jiedu ADD PRIMARY KEY (jiedu_id);
CREATE INDEX jiedu_wenjian ON zhengce_jiedu (wenjian_id);
CREATE INDEX jiedu_fabu ON zhengce_jiedu (fabu_shijian);
ALTER TABLE yishenqing ADD PRIMARY KEY (shenqing_id);
CREATE INDEX yishenqing_shoudao ON yishenqing (shoudao_riqi);
ALTER TABLE lianghua_xian ADD PRIMARY KEY (id);
CREATE INDEX lh_xian_fabu ON lianghua_xian (fabu_shijian);
ALTER TABLE lianghua_xiang ADD PRIMARY KEY (id);
CREATE INDEX lh_xiang_fabu ON lianghua_xiang (fabu_shijian);
CREATE INDEX lh_xiang_xz ON lianghua_xiang (xiangzhen, fabu_shijian);
SELECT setval('seq_wenjian', max(id)) FROM (
  SELECT max(wenjian_id) AS id FROM guifanxing_wenjian
  UNION ALL SELECT max(wenjian_id) FROM zhengce_wenjian
  UNION ALL SELECT max(wenjian_id) FROM xinxi_gongkai) AS used;
