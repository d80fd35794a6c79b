import { economy } from "./topics/economy.js";
import { livelihood } from "./topics/livelihood.js";
import { territory } from "./topics/territory.js";
import type { Topic } from "./topics/topic.js";

export type { Topic } from "./topics/topic.js";

/** All topics, in the order in which the seed draws them. */
export const topics: readonly Topic[] = [...livelihood, ...economy, ...territory];
