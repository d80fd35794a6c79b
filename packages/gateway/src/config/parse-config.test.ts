import { ConfigInvalidError } from "@zwgk/schema";
import { describe, expect, it } from "vitest";
import { parseConfig } from "./parse-config.js";

const minimal = `
city: { region: "341200", label: { zh: 阜阳市, en: Fuyang } }
home: { url: "postgres://localhost/home" }
sources:
  - { mapping: yingzhou.yaml, url: "\${YINGZHOU}" }
`;
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
    expect(config.secret).toBeNull();
  });

  it.each([
    ["an unset variable", minimal, {}, "/sources/0/url", "YINGZHOU"],
    ["an unknown key", `${minimal}\nportt: 1`, environment, "/", "portt"],
    ["a missing key", "city: { region: '341200', label: { zh: a, en: b } }\nsources: []", environment, "/", "home"],
    ["a wrong type", `${minimal}\nserver: { port: many }`, environment, "/server/port", "integer"],
    ["a wrong code", minimal.replace("341200", "3412"), environment, "/city/region", "pattern"],
    ["broken YAML", "city: [", environment, "line 1", "Flow sequence"],
  ])("refuses %s and names its path", (_, text, variables, path, detail) => {
    const refused = () => parseConfig("zwgk.yaml", text, variables);
    expect(refused).toThrow(ConfigInvalidError);
    expect(refused).toThrow(`zwgk.yaml: ${path}`);
    expect(refused).toThrow(detail);
  });
});
