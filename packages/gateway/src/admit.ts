import { SourceUnfitError } from "@zwgk/schema";
import type { Catalog } from "./mapping/catalog.js";
import { checkMapping } from "./mapping/check.js";
import { mappingError, problemLine } from "./mapping/problem.js";
import type { ReadMapping } from "./mapping/together.js";
import type { Log } from "./observability/log.js";

/**
 * Holds a mapping against its database where that is first heard: it may have been down when the gateway started. What
 * doesn't fit is logged with file and path, once until it changes. The check given back throws SourceUnfitError.
 */
export function admission({ file, text, mapping }: ReadMapping, log: Log): (catalog: Catalog) => void {
  const { source, label } = mapping;
  let said = "";
  return (catalog) => {
    const { problems } = checkMapping(mapping, catalog, { file, text });
    const lines = problems.map((problem) => problemLine(problem, "en"));
    if (lines.length > 0 && lines.join("\n") !== said)
      log({ level: "error", message: "A mapping does not fit its database", detail: { source, problems: lines } });
    said = lines.join("\n");
    if (problems.length > 0) throw new SourceUnfitError({ source: label }, { cause: mappingError(problems) });
  };
}
