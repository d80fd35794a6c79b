import { leavesMark, queueDays, queueRegion } from "../queue/load.js";
import type { Workload } from "./workload.js";

const firstPage = `query Q($region: RegionCode!, $asOf: Date!) {
  caseQueue(region: $region, asOf: $asOf, first: 20) {
    nodes { id registrationNumber handler status { code } deadline { dueOn daysLeft } }
    pageInfo { hasNextPage }
  }
}`;

/** Q: the first page of the queue of a hundred thousand open cases. */
export const queue: Workload = {
  id: "q",
  label: "Q queue of 100,000 cases",
  note: "the 20 open cases of 100,000 that are due first, states and due days derived from their ledgers; beside it the raw statement for open requests in the order of receipt with their events, read as far as that page needs. The gateway must answer within twice the raw statement: at least half as many requests a second, at one connection",
  same: false,
  compared: 1,
  check: { share: { least: 0.5, connections: 1 } },
  pairs: async () => [
    {
      ours: { query: firstPage, variables: { region: queueRegion, asOf: queueDays.asOf }, keyed: true },
      raw: `/queue?region=${queueRegion}&asOf=${queueDays.asOf}`,
    },
  ],
};

/** Q, while cases of the region are acted on all the time. */
export const queueWritten: Workload = {
  ...queue,
  id: "q-written",
  label: "Q while its ledgers are written to",
  note: "the same, while something is appended to the region's ledgers all the time, so that each is looked at again",
  check: {},
  written: leavesMark,
};
