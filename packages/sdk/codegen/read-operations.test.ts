import { buildSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { readOperations } from "./read-operations.js";

const schema = buildSchema(`
  type Query { books(first: Int): BookConnection!  book(id: ID!): Book  shelves: [Shelf!]! }
  type Mutation { lend(id: ID!, idempotencyKey: String!): Book }
  type Subscription { lent: Book! }
  type Shelf { books: BookConnection!  name: String }
  type BookConnection { nodes: [Book!]! }
  type Book { id: ID!  title: String }
`);
const read = (text: string) => readOperations(schema, [{ location: "books.graphql", document: parse(text) }]);
const one = (text: string) => read(text).operations[0];

describe("an operation", () => {
  it.each([
    ["query books_list { books { nodes { id } } }", "list", '["books"]'],
    ["query books_all { shelves { books { nodes { id } } } }", "list", '["shelves"][number]["books"]'],
    ["query shelves_list { shelves { name books { nodes { id } } } }", "read", '["shelves"]'],
    ["query books_get($id: ID!) { it: book(id: $id) { title } }", "read", '["it"]'],
    [
      "mutation books_lend($id: ID!, $idempotencyKey: String!) { lend(id: $id, idempotencyKey: $idempotencyKey) { id } }",
      "write",
      '["lend"]',
    ],
    ["subscription books_lent { lent { id } }", "stream", '["lent"]'],
  ])("is sent by what it asks for: %s", (text, kind, result) => {
    expect(one(text)).toMatchObject({ kind, result });
  });

  it("has the comment above it as its description", () => {
    expect(one("# All books,\n# old and new.\nquery books_list { books { nodes { id } } }")?.comment).toBe(
      "All books,\nold and new.",
    );
  });

  it.each([
    [
      "query books_list($first: Int = 1, $count: Boolean! = false) { books(first: $first) { nodes { id @skip(if: $count) } } }",
      false,
    ],
    ["mutation books_renew($idempotencyKey: String!) { lend(id: 1, idempotencyKey: $idempotencyKey) { id } }", false],
    ["query books_get($id: ID!) { book(id: $id) { id } }", true],
  ])("demands what it can't do without: %s", (text, demanding) => {
    expect(one(text)?.demanding).toBe(demanding);
  });

  it("knows every fragment it needs, also through others", () => {
    const text =
      "query books_get($id: ID!) { book(id: $id) { ...Outer } } fragment Outer on Book { id ...Inner } fragment Inner on Book { title }";
    const { operations, fragments } = read(text);
    expect(operations[0]?.fragments).toEqual(["Inner", "Outer"]);
    expect(fragments.get("Outer")).toBe("fragment Outer on Book{id ...Inner}");
  });

  it.each([
    ["query books { books { nodes { id } } }", /must be named as the path/],
    ["{ books { nodes { id } } }", /must be named as the path/],
    ["query books_list { books { nodes { id } } shelves { name } }", /must ask for one field/],
  ])("is refused where no method can be made of it: %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
