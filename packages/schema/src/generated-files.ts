import { printSchema } from "graphql";
import { figuresPage } from "./figures/figures-page.js";
import { errorsPage } from "./kit/errors-page.js";
import { referencePage } from "./kit/reference-page.js";
import { lettersPage } from "./requests/answer/letters/letters-page.js";
import { machineDiagram } from "./requests/ledger/machine-page.js";
import { schema } from "./schema.js";

/** Every file that is generated from these sources, by its path in the repository. Sorted and byte-stable. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    "packages/schema/schema.graphql": `${printSchema(schema)}\n`,
    "docs/reference.md": referencePage(),
    "docs/errors.md": errorsPage(),
    "docs/figures.md": figuresPage(),
    "docs/request-cases.md": machineDiagram(),
    "docs/letters.md": lettersPage(),
  };
}
