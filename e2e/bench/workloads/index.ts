import { w3, w3Same, w3Written } from "./figures.js";
import { w1, w2, w2Page50, w2Places, w2Same } from "./lists.js";
import { w4 } from "./one.js";
import { queue, queueWritten } from "./queue.js";
import type { Workload } from "./workload.js";

/** All workloads, in the order of the report. */
export const workloads: readonly Workload[] = [
  w1,
  w2,
  w2Page50,
  w2Places,
  w3,
  w3Written,
  w4,
  queue,
  queueWritten,
  w2Same,
  w3Same,
];
