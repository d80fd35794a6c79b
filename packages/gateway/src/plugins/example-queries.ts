/** A saved query that GraphiQL opens with. */
export interface ExampleQuery {
  readonly name: string;
  /** Its variables have defaults, so that it runs as it stands. */
  readonly query: string;
  /** It is answered only with an API key of the region it names. */
  readonly keyed?: true;
}

/** One example for each kind of user: county developer, analyst, report generator, operator. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    name: "County developer",
    query: `# County developer (区县开发者): the newest documents of one county, for its portal.
query NewestDocuments($regions: [RegionCode!] = ["341202"], $first: Int = 5) {
  documents(regions: $regions, first: $first, orderBy: [{ field: publishedAt, direction: DESC }]) {
    nodes {
      id
      title
      documentNumber
      publishedAt
      publisher { name }
      interpretations { title form }
    }
    pageInfo { hasNextPage endCursor }
    coverage { complete sources { source state } }
  }
}`,
  },
  {
    name: "Analyst",
    query: `# Analyst (分析人员): all nine databases as one, counted county by county and kind by kind.
query DocumentsByCountyAndKind {
  documentTally(groupBy: [{ field: region }, { field: kind }], filter: { publishedAt: { gte: "2023-01-01T00:00:00+08:00" } }) {
    groups { key count }
    coverage { complete expected answered }
  }
}`,
  },
  {
    name: "Annual report generator",
    query: `# Annual report generator (年度报告): the year's figures, each with what it stands on.
query YearFigures($year: Int! = 2023, $region: RegionCode! = "341200", $asOf: Date = "2023-12-20") {
  figures(year: $year, region: $region, asOf: $asOf) {
    key
    label { zh en }
    value
    unit
    lowerBound
    coverage { complete expected answered }
  }
}`,
  },
  {
    name: "Operator",
    query: `# Operator (运维人员): the state of each source, and what its mapping can't read.
query Sources {
  sources {
    id
    label { zh en }
    state
    latencyMs
    lastGoodAt
    findings { kind entity field value count }
  }
}`,
  },
  {
    name: "Case handler",
    keyed: true,
    query: `# Case handler (承办人): a case with every day of its deadline. Needs a key: put one of the region into the tab "Headers" below,
# {"Authorization": "Bearer …"} (需携带该地区的密钥，填入下方 Headers 标签).
query CaseWithProof($region: RegionCode! = "341200", $asOf: Date = "2024-12-31") {
  caseQueue(region: $region, asOf: $asOf, first: 1) {
    nodes {
      id
      registrationNumber
      status { label { zh en } }
      deadline {
        dueOn
        daysLeft
        receipt { on basis { zh en } }
        proof { date counted label { zh en } article { zh } }
      }
    }
  }
}`,
  },
  {
    name: "Head of the disclosure office",
    keyed: true,
    query: `# Head of the disclosure office (政务公开办负责人): what is overdue, and how many cases wait for whom. Needs a key, as the case does.
# (需携带该地区的密钥)
query Queue($region: RegionCode! = "341200", $asOf: Date = "2024-12-31", $after: String) {
  caseQueue(region: $region, which: ALL, asOf: $asOf, first: 20, after: $after) {
    nodes { id handler waitingFor status { label { zh en } } deadline { dueOn daysLeft standing } }
    pageInfo { hasNextPage endCursor }
    coverage { complete }
  }
  caseQueues(region: $region, asOf: $asOf, first: 3) {
    overdue { count }
    dueSoon { count }
    withoutOwner { count }
    notEntered { count cases { id receivedOn } }
    waitingFor { whom count }
    stages { status { label { zh en } } count }
  }
}`,
  },
];
