/** An address of the portal, without the parameters that are empty. */
export function address(path: string, parameters: Readonly<Record<string, string | null | undefined>> = {}): string {
  const given = Object.entries(parameters).filter((one): one is [string, string] => Boolean(one[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** The address of a record's page. */
export function addressOf(kind: "documents" | "interpretations" | "receipts", id: string): string {
  return `/${kind}/${encodeURIComponent(id)}`;
}

/** A link that a visitor may follow: of the web, and not of this portal, which holds no files. */
export function outsideLink(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
