/** A saved query that GraphiQL opens with. */
export interface ExampleQuery {
  readonly name: string;
  /** Its variables have defaults, so that it runs as it stands. */
  readonly query: string;
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
];
