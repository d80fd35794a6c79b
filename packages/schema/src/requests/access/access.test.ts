import { describe, expect, it } from "vitest";
import type { Role, Viewer } from "../../viewer.js";
import type { EventKind } from "../ledger/events.js";
import type { ApplicationForm } from "../ledger/intake/application.js";
import { rolesFor } from "./duties.js";
import { formOfRecord } from "./form-of-record.js";
import { maskedApplication } from "./masked-application.js";
import { isOneOf, isSameCode } from "./recognition.js";
import { sightOf } from "./sight.js";

describe("how much of an application a key sees (DESIGN.md invariant 9, DOMAIN.md §13)", () => {
  const key = (role: Role, label = "李四", regions = ["341202"]): Viewer => ({ key: "k1", label, role, regions });

  it.each<[string, Viewer | null, string | null, string, string?]>([
    ["nobody's key", null, null, "NONE"],
    ["a READER", key("READER"), null, "NONE"],
    ["an EDITOR", key("EDITOR"), null, "MASKED"],
    ["an EDITOR who took it in", key("EDITOR"), null, "MASKED", "k1"],
    ["an OPERATOR who took it in", key("OPERATOR"), null, "MASKED", "k1"],
    ["an OPERATOR", key("OPERATOR"), "李四", "MASKED"],
    ["a REVIEWER", key("REVIEWER"), "王五", "WHOLE"],
    ["a REVIEWER of another region", key("REVIEWER", "李四", ["341203"]), null, "NONE"],
    ["a HANDLER while the case is nobody's", key("HANDLER"), null, "MASKED"],
    ["the HANDLER who took it in, while it is nobody's", key("HANDLER"), null, "WHOLE", "k1"],
    ["the HANDLER who took it in, once it is another's", key("HANDLER"), "王五", "MASKED", "k1"],
    ["a HANDLER who took it in for another region", key("HANDLER", "李四", ["341203"]), null, "NONE", "k1"],
    ["its HANDLER by label", key("HANDLER"), "李四", "WHOLE"],
    ["its HANDLER by key", key("HANDLER", "窗口"), "k1", "WHOLE"],
    ["the HANDLER of other cases", key("HANDLER"), "王五", "MASKED"],
    ["its HANDLER with a key of another region", key("HANDLER", "李四", ["341203"]), "李四", "NONE"],
  ])("%s", (_, viewer, handler, sight, takenInBy = "k9") => {
    expect(sightOf(viewer, "341202", { handler, takenInBy })).toBe(sight);
  });
});

describe("who may enter an event (DOMAIN.md §1.5.5)", () => {
  const all = ["EDITOR", "OPERATOR", "HANDLER", "REVIEWER"];
  const review = ["REVIEWER", "OPERATOR"] as const;

  it.each<[EventKind, readonly Role[], readonly string[]]>([
    ["received", review, all],
    ["drafted", review, all],
    ["dispatched", review, all],
    ["gatePassed", review, review],
    ["gateReturned", review, review],
    ["signed", review, review],
    ["signed", ["HANDLER"], ["HANDLER"]],
  ])("%s", (kind, reviewRoles, roles) => {
    expect(rolesFor(kind, reviewRoles)).toEqual(roles);
  });
});

describe("a masked application (DOMAIN.md §10.6)", () => {
  const form: ApplicationForm = {
    applicants: [
      {
        kind: "NATURAL_PERSON",
        name: "张三丰",
        document: { kind: "RESIDENT_IDENTITY", number: "341202199001011234", file: "张三丰.jpg" },
        contact: {
          phone: "13812341234",
          address: "阜阳市颍州区鼓楼街道人民路1号",
          postcode: "236000",
          email: "zhang@163.com",
          fax: "05581234567",
        },
        workplace: "某某机械厂",
      },
    ],
    agent: {
      name: "李四",
      document: { kind: "OTHER", number: "E12345678" },
      contact: { email: "li" },
      authorization: "委托书-李四.pdf",
    },
    items: [{ title: "2022年征地补偿方案" }],
    carrierForm: "PAPER",
    obtainWay: "POST",
    purpose: "我家的地",
    remark: "请尽快",
  };

  it("hides who applies, and keeps what is asked for", () => {
    expect(maskedApplication(form)).toEqual({
      applicants: [
        {
          kind: "NATURAL_PERSON",
          name: "张*丰",
          document: { kind: "RESIDENT_IDENTITY", number: "341202**********34" },
          contact: {
            phone: "138****1234",
            address: "阜阳市颍州区鼓楼街道***",
            postcode: "******",
            email: "z***@163.com",
            fax: "*********67",
          },
          workplace: "某***厂",
        },
      ],
      agent: {
        name: "李*",
        document: { kind: "OTHER", number: "*******78" },
        contact: { email: "**" },
        authorization: null,
      },
      items: [{ title: "2022年征地补偿方案" }],
      carrierForm: "PAPER",
      obtainWay: "POST",
    });
  });

  it("is made from the record where none came in", () => {
    const row = {
      id: "Request:a:1",
      source: "a",
      applicantKind: "UNKNOWN",
      applicantName: "张三",
      applicantPhone: "1",
    };
    expect(formOfRecord(row)).toEqual({
      applicants: [{ kind: null, name: "张三", document: null, contact: { phone: "1" } }],
      agent: null,
      items: [],
      carrierForm: null,
      obtainWay: null,
    });
    expect(formOfRecord({ id: "Request:a:1", source: "a", applicantName: null })).toBeNull();
  });

  it.each([
    ["341202199001011234", "RESIDENT_IDENTITY"],
    ["11341200003158495C", "CREDIT_CODE"],
    ["E12345678", "OTHER"],
  ])("knows %s by its form", (applicantIdentity, kind) => {
    const document = formOfRecord({ id: "Request:a:1", source: "a", applicantIdentity })?.applicants[0]?.document;
    expect(document).toEqual({ kind, number: applicantIdentity });
  });
});

describe("what an applicant is recognised by", () => {
  it.each([
    ["ABCD-EFGH-JKMN", true],
    ["abcd efgh jkmn", true],
    ["ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ", true],
    ["ABCD-EFGH-JKMP", false],
    ["ABCD-EFGH-JKM", false],
    ["ABCD-EFGH-JKMNN", false],
    ["", false],
  ])("takes the code %s: %s", (given, same) => {
    expect(isSameCode(given, "ABCD-EFGH-JKMN")).toBe(same);
  });

  it.each([
    ["张三", true],
    [" 张　三 ", true],
    ["某公司(阜阳)", true],
    ["张三丰", false],
    ["张", false],
    ["", false],
  ])("takes the name %s: %s", (given, fits) => {
    expect(isOneOf(given, ["张三", "某公司（阜阳）"])).toBe(fits);
  });

  it.each([
    ["acme (fuyang) co", true],
    ["ACME（Fuyang）Co.", true],
    ["阿卜杜拉阿不都", true],
    ["阿卜杜拉·阿不都", true],
    ["阿卜杜拉•阿不都\u200b", true],
    ["阿卜杜拉", false],
    ["·", false],
    ["\u200b", false],
  ])("takes the name %s in the folding by which duplicates are known: %s", (given, fits) => {
    expect(isOneOf(given, ["Acme (Fuyang) Co", "阿卜杜拉·阿不都", "···"])).toBe(fits);
  });
});
