-- 界首市: another firm's closed product. Its tables are in schema dbo; outsiders are given views in schema share, for reading.
CREATE SCHEMA dbo;
CREATE SCHEMA share;
CREATE TABLE dbo."Unit" (
  "Id"       int NOT NULL,
  "Name"     varchar(100) NOT NULL,
  "ShortName" varchar(60),
  "OtherNames" varchar(300), -- several with ;
  "Type"     int,
  "Level"    int,
  "OrgCode"  varchar(10),
  "Uscc"     varchar(18),
  "Tel"      varchar(40),
  "Address"  varchar(120)
);
CREATE TABLE dbo."Column" (
  "Id"       int NOT NULL,
  "ParentId" int,
  "Code"     varchar(20) NOT NULL,
  "Name"     varchar(100) NOT NULL,
  "Level"    int,
  "IsKey"    boolean NOT NULL DEFAULT false,
  "AreaCode" varchar(10),
  "Theme"    varchar(20),
  "Cycle"    int,
  "Duty"     varchar(100)
);
CREATE TABLE dbo."Article" (
  "Id"        int NOT NULL,
  "IndexNo"   varchar(60),
  "Title"     varchar(400) NOT NULL,
  "DocType"   varchar(8) NOT NULL,
  "DocNo"     varchar(60),
  "UnitName"  varchar(100),
  "Issuers"   varchar(300),
  "ColumnId"  int,
  "WriteDate" varchar(20),
  "PubTime"   varchar(19) NOT NULL, -- 2023/12/20 17:40:00
  "EffDate"   int,                  -- spreadsheet serial
  "EndDate"   int,
  "RepealDate" int,
  "Validity"  varchar(20),
  "OpenMode"  varchar(20),
  "Subject"   varchar(100),
  "Genre"     varchar(20),
  "Audience"  varchar(100),
  "Abstract"  varchar(500),
  "Keywords"  varchar(200),
  "Tags"      varchar(200),
  "Source"    varchar(100),
  "Hits"      int NOT NULL DEFAULT 0,
  "Html"      text,
  "Audited"   boolean NOT NULL,
  "Removed"   varchar(1) -- 1, 0, nothing
);
CREATE TABLE dbo."ArticleFile" (
  "Id"        int NOT NULL,
  "ArticleId" int NOT NULL,
  "FileName"  varchar(200) NOT NULL,
  "FilePath"  varchar(300) NOT NULL,
  "FileSize"  int
);
CREATE TABLE dbo."Reading" (
  "Id"        int NOT NULL,
  "IndexNo"   varchar(60),
  "Title"     varchar(400) NOT NULL,
  "Form"      int,
  "Stages"    varchar(100),
  "OnTopic"   boolean,
  "ArticleId" int,
  "UnitName"  varchar(100),
  "PubTime"   varchar(19) NOT NULL,
  "Author"    varchar(60),
  "Html"      text,
  "Removed"   varchar(1)
);
CREATE TABLE dbo."Apply" (
  "Id"         int NOT NULL,
  "RegNo"      varchar(30),
  "Via"        int,
  "Kind"       int,
  "Name"       varchar(60),
  "CardNo"     varchar(20),
  "Mobile"     varchar(30),
  "Address"    varchar(120),
  "UnitName"   varchar(100),
  "UnitKind"   int,
  "ApplyTime"  varchar(19),
  "ReceiveDay" varchar(10) NOT NULL, -- 2023.12.05
  "ReplyDay"   varchar(10),
  "Result"     varchar(20)
);
CREATE TABLE dbo."Grass" (
  "Id"       int NOT NULL,
  "Title"    varchar(300) NOT NULL,
  "AreaName" varchar(60) NOT NULL, -- by name only
  "Level"    int NOT NULL,
  "TownCode" varchar(9),
  "UnitName" varchar(100),
  "PubTime"  varchar(19) NOT NULL,
  "Removed"  varchar(1)
);
CREATE TABLE dbo."Area" (
  "Code" varchar(10) NOT NULL,
  "Name" varchar(60) NOT NULL
);
CREATE TABLE dbo."GrassMonth" (
  "Id"       int NOT NULL,
  "Month"    varchar(7) NOT NULL, -- 2023-12
  "AreaName" varchar(60) NOT NULL,
  "Level"    int NOT NULL,
  "TownCode" varchar(9),
  "Total"    int NOT NULL
);
-- then
ALTER TABLE dbo."Unit" ADD PRIMARY KEY ("Id");
CREATE INDEX "IX_Unit_Name" ON dbo."Unit" ("Name");
ALTER TABLE dbo."Column" ADD PRIMARY KEY ("Id");
ALTER TABLE dbo."Article" ADD PRIMARY KEY ("Id");
CREATE INDEX "IX_Article_PubTime" ON dbo."Article" ("PubTime");
CREATE INDEX "IX_Article_DocType" ON dbo."Article" ("DocType", "PubTime");
CREATE INDEX "IX_Article_Column" ON dbo."Article" ("ColumnId", "PubTime");
CREATE INDEX "IX_Article_IndexNo" ON dbo."Article" ("IndexNo");
ALTER TABLE dbo."ArticleFile" ADD PRIMARY KEY ("Id");
CREATE INDEX "IX_ArticleFile_Article" ON dbo."ArticleFile" ("ArticleId");
ALTER TABLE dbo."Reading" ADD PRIMARY KEY ("Id");
CREATE INDEX "IX_Reading_Article" ON dbo."Reading" ("ArticleId");
CREATE INDEX "IX_Reading_PubTime" ON dbo."Reading" ("PubTime");
ALTER TABLE dbo."Apply" ADD PRIMARY KEY ("Id");
ALTER TABLE dbo."Grass" ADD PRIMARY KEY ("Id");
CREATE INDEX "IX_Grass_PubTime" ON dbo."Grass" ("PubTime");
ALTER TABLE dbo."Area" ADD PRIMARY KEY ("Code");
CREATE UNIQUE INDEX "IX_Area_Name" ON dbo."Area" ("Name");
ALTER TABLE dbo."GrassMonth" ADD PRIMARY KEY ("Id");
CREATE VIEW share."V_Unit" AS SELECT * FROM dbo."Unit";
CREATE VIEW share."V_Column" AS SELECT * FROM dbo."Column";
CREATE VIEW share."V_Article" AS SELECT * FROM dbo."Article" WHERE "Audited";
CREATE VIEW share."V_ArticleFile" AS SELECT * FROM dbo."ArticleFile";
CREATE VIEW share."V_Reading" AS SELECT * FROM dbo."Reading";
CREATE VIEW share."V_Apply" AS SELECT * FROM dbo."Apply";
CREATE VIEW share."V_Grass" AS SELECT * FROM dbo."Grass";
CREATE VIEW share."V_Area" AS SELECT * FROM dbo."Area";
CREATE VIEW share."V_GrassMonth" AS SELECT * FROM dbo."GrassMonth";
