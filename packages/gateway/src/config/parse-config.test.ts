import { ConfigInvalidError, caseSettingsOf, defaultCaseSettings } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { parseConfig } from "./parse-config.js";

const minimal = `
city: { region: "341200", label: { zh: 阜阳市, en: Fuyang } }
home: { url: "postgres://localhost/home" }
sources:
  - { mapping: yingzhou.yaml, url: "\${YINGZHOU}" }
`;
const bodies = (second: string) => `${minimal}
cases: { bodies: [{ region: "341202" }, { region: "341202", ${second} }] }`;
const remedies =
  "remedies: { kind: TOWNSHIP, governments: { province: 省, city: 市 }, court: 法院, reviewFirstToo: [NOBODY] }";
const bucket = "{ region: r, bucket: b, accessKeyId: k, secretAccessKey: s }";
const environment = { YINGZHOU: "postgres://localhost/yingzhou" };

describe("parseConfig", () => {
  it("fills variables and defaults", () => {
    const config = parseConfig("zwgk.yaml", minimal, environment);
    expect(config.sources[0]?.url).toBe("postgres://localhost/yingzhou");
    expect(config.server).toEqual({
      ...{ host: "127.0.0.1", port: 4000, graphiql: true, introspection: true, trustProxy: [] },
    });
    expect(config.attempts).toEqual({ perClient: 10, perTarget: 20, windowMinutes: 60 });
    expect(config.access).toEqual({ reviewRoles: ["REVIEWER", "OPERATOR"] });
    expect(config.limits.pageSize).toBe(100);
    expect(config.report.suits).toBe("EFFECTIVE");
    expect([config.files.maxBytes, config.files.types.length]).toEqual([50_000_000, 6]);
    expect(config.secret).toBeNull();
    expect(caseSettingsOf(config.cases)).toEqual(defaultCaseSettings);
  });

  it("fills the patterns and the seal of a body that answers requests", () => {
    const written = `${minimal}\ncases: { bodies: [{ region: "341202", name: 某局, word: 州 }] }`;
    expect(caseSettingsOf(parseConfig("zwgk.yaml", written, environment).cases).bodies).toEqual([
      {
        ...{ region: "341202", name: "某局", word: "州", seal: "DISCLOSURE" },
        letterNumber: "{code}公{kind}〔{yyyy}〕{seq}号",
        registrationNumber: "{areaCode6}-{yyyy}-{seq4}",
      },
    ]);
  });

  it.each([
    ["thirdPartyOnly", { whom: ["THIRD_PARTY"], from: "SENT", until: "OPINION_WITHIN_PERIOD" }],
    ["{ whom: [], from: SENT, until: OPINION }", { whom: [], from: "SENT", until: "OPINION" }],
  ])("reads how deadlines are read: suspension %s", (suspension, reading) => {
    const text = `${minimal}cases: { deadline: { suspension: ${suspension}, lateActs: COUNT, soonDays: 5 } }`;
    const { deadline, soonDays } = caseSettingsOf(parseConfig("zwgk.yaml", text, environment).cases);
    expect([soonDays, deadline]).toEqual([
      5,
      { ...defaultCaseSettings.deadline, suspension: reading, lateActs: "COUNT" },
    ]);
  });

  it.each([
    ["an unset variable", minimal, {}, "/sources/0/url", "YINGZHOU"],
    ["an unknown key", `${minimal}\nportt: 1`, environment, "/", "portt"],
    ["a missing key", "city: { region: '341200', label: { zh: a, en: b } }\nsources: []", environment, "/", "home"],
    ["a wrong type", `${minimal}\nserver: { port: many }`, environment, "/server/port", "integer"],
    [
      "no reading",
      `${minimal}\ncases: { deadline: { lateActs: MAYBE } }`,
      environment,
      "/cases/deadline/lateActs",
      "allowed",
    ],
    ["a wrong code", minimal.replace("341200", "3412"), environment, "/city/region", "pattern"],
    [
      "a body without its region",
      `${minimal}\ncases: { bodies: [{ name: 某局 }] }`,
      environment,
      "/cases/bodies/0",
      "region",
    ],
    ["a body's wrong word", bodies("word: 阜-1"), environment, "/cases/bodies/1/word", "pattern"],
    [
      "a body's wrong pattern",
      bodies('letterNumber: "{code}〔{yyyy}〕号"'),
      environment,
      "/cases/bodies/1/letterNumber",
      "{seq}",
    ],
    [
      "an outcome that there isn't",
      bodies(remedies),
      environment,
      "/cases/bodies/1/remedies/reviewFirstToo/0",
      "allowed",
    ],
    [
      "a registration without its word",
      bodies('registrationNumber: "{code}{yyyy}-{seq}"'),
      environment,
      "/cases/bodies/1/registrationNumber",
      "word",
    ],
    ["two bodies for the same", bodies("name: 某局"), environment, "/cases/bodies/1", "above"],
    ["a folder and a bucket", `${minimal}\nfiles: { folder: a, s3: ${bucket} }`, environment, "/files", "not both"],
    ["a bucket without name", `${minimal}\nfiles: { s3: { region: r } }`, environment, "/files/s3", "bucket"],
    ["a type that is none", `${minimal}\nfiles: { types: [pdf] }`, environment, "/files/types/0", "pattern"],
    ["no size", `${minimal}\nfiles: { maxBytes: 0 }`, environment, "/files/maxBytes", ">= 1"],
    ["broken YAML", "city: [", environment, "line 1", "Flow sequence"],
  ])("refuses %s and names its path", (_, text, variables, path, detail) => {
    const refused = () => parseConfig("zwgk.yaml", text, variables);
    expect(refused).toThrow(ConfigInvalidError);
    expect(refused).toThrow(`zwgk.yaml: ${path}`);
    expect(refused).toThrow(detail);
  });
});
