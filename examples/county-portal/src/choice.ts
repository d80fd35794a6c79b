/** The visitor asked for something that the page doesn't offer. */
export class NoSuchChoice extends Error {
  constructor(
    readonly parameter: string,
    readonly asked: string,
  ) {
    super(`${parameter}=${asked} is not offered`);
    this.name = "NoSuchChoice";
  }
}

/** What the visitor chose of what a page offers; null where nothing was chosen. @throws NoSuchChoice */
export function choiceOf<Choice extends string>(
  query: URLSearchParams,
  parameter: string,
  offered: readonly Choice[],
): Choice | null {
  const asked = query.get(parameter);
  if (!asked) return null;
  const chosen = offered.find((one) => one === asked);
  if (chosen === undefined) throw new NoSuchChoice(parameter, asked);
  return chosen;
}
