import { schema } from "@zwgk/schema";
import { Command } from "commander";
import { lexicographicSortSchema, printSchema } from "graphql";

/** `zwgk print-schema`: the public contract on standard output. */
export function printSchemaCommand(): Command {
  return new Command("print-schema")
    .description("Print the GraphQL schema\n输出 GraphQL 模式")
    .allowExcessArguments(false)
    .action(() => {
      process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
    });
}
