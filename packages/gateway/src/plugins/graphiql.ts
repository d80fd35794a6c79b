import type { GraphiQLOptions } from "graphql-yoga";
import { exampleQueries } from "./example-queries.js";

/** GraphiQL with one tab per kind of user; all its assets are in the page, nothing is fetched from elsewhere. */
export const graphiql: GraphiQLOptions = {
  title: "zwgk · 政务公开",
  defaultTabs: exampleQueries.map(({ query }) => ({ query })),
  defaultEditorToolsVisibility: "variables",
};

/** Its page. The assets are thirty megabytes of text, which a gateway that nobody opens in a browser need not hold. */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  return renderGraphiQL(options);
}
