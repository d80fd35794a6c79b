import { ZwgkError } from "@zwgk/schema";
import { Command } from "commander";
import { calendarCommand } from "./commands/calendar.js";
import { checkCommand } from "./commands/check.js";
import { dossierCommand } from "./commands/dossier.js";
import { keysCommand } from "./commands/keys.js";
import { printSchemaCommand } from "./commands/print-schema.js";
import { remindCommand } from "./commands/remind.js";
import { serveCommand } from "./commands/serve.js";
import { terminalLanguage } from "./language.js";

const program = new Command("zwgk")
  .description("One GraphQL schema over a city's open government information\n政务公开统一查询网关")
  .showHelpAfterError()
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(keysCommand())
  .addCommand(calendarCommand())
  .addCommand(remindCommand())
  .addCommand(dossierCommand())
  .addCommand(printSchemaCommand());

// Whoever reads our output may stop reading, as head does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

program.parseAsync().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof ZwgkError ? sentence(error) : error);
});

function sentence(error: ZwgkError): string {
  const language = terminalLanguage(process.env);
  const space = language === "zh" ? "" : " ";
  return `${error.what(language)}${space}${error.next(language)} [${error.code}]`;
}
