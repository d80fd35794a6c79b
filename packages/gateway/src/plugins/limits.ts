import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import { QueryTooCostlyError } from "@zwgk/schema";
import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { LimitsConfig } from "../config/config.js";
import { detailOf } from "./graphql-detail.js";

/** Refuses queries that are too deep, too wide or too long before anything is asked of a source. */
export function useLimits(limits: LimitsConfig): Plugin {
  const refuse = { onReject: [(_: unknown, error: GraphQLError) => reject(error)] };
  return EnvelopArmorPlugin({
    maxDepth: { n: limits.depth, flattenFragments: true, ...refuse },
    costLimit: { maxCost: limits.cost, flattenFragments: true, ...refuse },
    maxAliases: { n: limits.aliases, ...refuse },
    maxTokens: { n: limits.tokens, ...refuse },
    maxDirectives: { n: limits.directives, ...refuse },
    blockFieldSuggestion: { enabled: false },
  });
}

function reject(error: GraphQLError): never {
  throw new QueryTooCostlyError({ detail: detailOf(error.message) });
}
