import { type CaseSettings, defaultCaseSettings, type Source } from "@zwgk/schema";
import { type MemorySource, memorySource } from "@zwgk/schema/testing";

/** A city and two of its counties, with as many documents in the first county as a test needs. */
export function smallCity(documents = 7): MemorySource {
  return memorySource({
    id: "home",
    label: { en: "Home database", zh: "市级库" },
    regions: ["341200", "341202", "341203"],
    records: {
      Region: [
        { key: "341200", region: "341200", code: "341200", name: "阜阳市", level: "CITY" },
        { key: "341202", region: "341202", code: "341202", name: "颍州区", level: "COUNTY", parent: "341200" },
        { key: "341203", region: "341203", code: "341203", name: "颍东区", level: "COUNTY", parent: "341200" },
      ],
      Organization: [
        { key: "office", region: "341202", name: "颍州区人民政府办公室", shortName: "区政府办", kind: "GOVERNMENT" },
      ],
      Catalogue: [
        { key: "policy", region: "341202", code: "POLICY", name: "政策文件", keyArea: false, level: "COUNTY" },
      ],
      Document: Array.from({ length: documents }, (_, index) => documentOf(index + 1)),
      Interpretation: [
        {
          key: "i1",
          region: "341202",
          title: "解读一",
          form: "TEXT",
          document: "1",
          onTopic: true,
          stages: ["BIRTH"],
          publishedAt: at(2),
        },
      ],
      Request: [
        {
          key: "r1",
          region: "341200",
          registrationNumber: "2023-1",
          receivedOn: "2023-03-01",
          channel: "INTERNET",
          applicantKind: "NATURAL_PERSON",
          applicantName: "张三",
        },
        { key: "r2", region: "341202", receivedOn: "2023-12-01", channel: "IN_PERSON", applicantName: "李四" },
      ],
      StandardItem: [],
      GrassrootsItem: [],
      GrassrootsArea: [],
      GrassrootsTally: [],
      Institution: [],
      InstitutionItem: [],
      OpenDay: [],
      Remedy: [],
      ActTally: [],
    },
  });
}

/** The body of the first county that answers requests. */
export const smallCitySettings: CaseSettings = {
  ...defaultCaseSettings,
  bodies: [
    {
      region: "341202",
      name: "颍州区人民政府办公室",
      word: "州政办",
      letterNumber: "{code}公{kind}〔{yyyy}〕{seq}号",
      registrationNumber: "{areaCode6}-{yyyy}-{seq4}",
      seal: "DISCLOSURE",
      remedies: {
        kind: "COUNTY_GOVERNMENT",
        governments: { province: "安徽省人民政府", city: "阜阳市人民政府", county: "颍州区人民政府" },
        court: "阜阳市中级人民法院",
      },
    },
  ],
};

function documentOf(number: number) {
  return {
    key: String(number),
    region: number % 2 === 1 ? "341202" : "341203",
    title: `关于第${number}项工作的通知`,
    indexNumber: `003158495/2023${String(number).padStart(2, "0")}-00001`,
    kind: number % 3 === 0 ? "NORMATIVE" : "INFORMATION",
    publishedAt: at(number),
    publisher: "office",
    catalogue: "policy",
    body: "正文",
  };
}

function at(month: number): string {
  return `2023-${String(((month - 1) % 12) + 1).padStart(2, "0")}-15T09:00:00.000000+08:00`;
}

/** The source with a second one beside it that failed: every list says so. */
export function halfHeard(source: Source): Source {
  const down = {
    source: "yingdong",
    label: { en: "Yingdong", zh: "颍东区" },
    regions: ["341203"],
    state: "FAILED",
    code: "SOURCE_FAILED",
    reason: { en: "Yingdong can't be reached.", zh: "颍东区无法连接。" },
    lastGoodAt: null,
    tookMs: 3,
  } as const;
  return {
    ...source,
    list: async (query, call) => {
      const answer = await source.list(query, call);
      const [line, ...others] = answer.coverage.sources;
      const heard = line ? [{ ...line, regions: line.regions.filter((region) => region !== "341203") }, ...others] : [];
      return { ...answer, coverage: { sources: [...heard, down] } };
    },
  };
}
