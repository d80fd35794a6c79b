import { readFileSync } from "node:fs";

/** A sample of the README: its code, and the lines that it says it prints. */
export interface Sample {
  /** Heading above it, and the first line. */
  readonly name: string;
  readonly code: string;
  readonly prints: readonly string[];
}

/** The TypeScript samples of the README; the first sets the client up for the others. */
export function readSamples(): { readonly setup: Sample; readonly samples: readonly Sample[] } {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [setup, ...samples] = samplesOf(readme);
  if (!setup) throw new Error("The README has no sample");
  return { setup, samples };
}

/** The TypeScript samples of a page, in order. */
export function samplesOf(page: string): readonly Sample[] {
  return [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "", index }) => {
    const heading = /^#+ (.+)$/gm;
    const above = [...page.slice(0, index).matchAll(heading)].at(-1)?.[1] ?? "";
    const prints = [...code.matchAll(/\/\/ → (.+)$/gm)].map(([, line = ""]) => line);
    return { name: `${above}: ${code.trim().split("\n")[0]}`, code, prints };
  });
}
