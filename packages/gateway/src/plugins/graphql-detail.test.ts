import { schema } from "@zwgk/schema";
import { GraphQLError, getVariableValues, type OperationDefinitionNode, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { inputPathOf } from "./error-path.js";
import { detailOf } from "./graphql-detail.js";

function errorsOf(query: string): readonly GraphQLError[] {
  try {
    return validate(schema, parse(query));
  } catch (error) {
    return error instanceof GraphQLError ? [error] : [];
  }
}

const latinWords = (text: string) => text.match(/[A-Za-z]{3,}/g) ?? [];

describe("what GraphQL says of a query", () => {
  it.each([
    ["{ documents { nodes { titel } } }", "没有字段 titel", ["documents", "nodes", "titel"]],
    ["{ documents(frist: 2) { nodes { title } } }", "没有参数 frist", ["frist"]],
    ["{ documents }", "须选择子字段", ["documents"]],
    ["{ documents { nodes { title { a } } } }", "没有子字段", ["documents", "nodes", "title"]],
    ["{ document { title } }", "缺少必填参数 id", ["document"]],
    ["{ documents(filter: { kind: { eq: RUEL } }) { nodes { id } } }", "没有值 RUEL", ["filter", "kind", "eq"]],
    ['{ documents(first: "x") { nodes { id } } }', '"x" 不是 32 位整数', ["first"]],
    ["{ documents(filter: { knd: { eq: RULE } }) { nodes { id } } }", "没有字段 knd", ["filter", "knd"]],
    ["{ documents { nodes { ...f } } }", "没有片段 f", ["documents", "nodes"]],
    ["query ($a: Int) { documents { nodes { id } } }", "变量 $a 未被使用", ["a"]],
    ["{ documents(first: $n) { nodes { id } } }", "变量 $n 未声明", ["first"]],
    ["query ($n: String) { documents(first: $n) { nodes { id } } }", "变量 $n 的类型为 String", undefined],
    ["{ documents { nodes { id }", "此处应为", undefined],
    ["{ documents(orderBy: [{ field: publishedAt, way: DESC }]) { nodes { id } } }", "没有字段 way", undefined],
  ])("is said in Chinese, with its place: %s", (query, words, path) => {
    const [error] = errorsOf(query);
    expect(error).toBeDefined();
    if (!error) return;
    expect(detailOf(error.message).zh).toContain(words);
    if (path) expect(inputPathOf(error)).toEqual(path);
  });

  it.each([
    ["{ kind: { eq: RUEL } }", { kind: { eq: "RUEL" } }, "变量 f.kind.eq 的值无效：枚举 DocumentKind 没有值 RUEL"],
    ["none", undefined, "变量 $f"],
  ])("is said in Chinese of a variable too: %s", (_, given, words) => {
    const document = parse("query ($f: DocumentFilter!) { documents(filter: $f) { nodes { id } } }");
    const [definition] = document.definitions as OperationDefinitionNode[];
    const { errors = [] } = getVariableValues(schema, definition?.variableDefinitions ?? [], { f: given });
    expect(detailOf(errors[0]?.message ?? "").zh).toContain(words);
  });

  it("is left as it is where it is not known", () => {
    expect(detailOf("Something new.")).toEqual({ en: "Something new", zh: "Something new" });
    expect(latinWords(detailOf("Token limit of 3000 exceeded.").zh)).toEqual([]);
  });
});
