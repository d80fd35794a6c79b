import { PageTooLargeError } from "@zwgk/schema";
import { type ASTVisitor, type FieldNode, Kind, visit } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Refuses a query that writes out a page larger than is allowed, on any of its levels, before its cost is reckoned: what is
 * wrong with it is one argument, not the query. Sizes in variables are seen when the list is opened.
 */
export function usePageSizes(limit: number): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(() => pageSizes(limit));
    },
  };
}

/** Looks before all other rules do, which see one node after another. */
function pageSizes(limit: number): ASTVisitor {
  return {
    Document: { enter: (document) => void visit(document, { Field: (field) => refuseOversize(field, limit) }) },
  };
}

function refuseOversize({ arguments: given = [] }: FieldNode, limit: number): void {
  for (const { name, value } of given) {
    if (value.kind !== Kind.INT || (name.value !== "first" && name.value !== "last")) continue;
    const asked = Number(value.value);
    if (asked > limit) throw new PageTooLargeError({ asked, limit }, { inputPath: [name.value] });
  }
}
