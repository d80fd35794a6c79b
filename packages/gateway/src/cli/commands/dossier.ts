import { Command } from "commander";
import { exportCommand } from "./dossier-export.js";
import { keyCommand } from "./dossier-key.js";
import { verifyCommand } from "./dossier-verify.js";

/** `zwgk dossier`: export dossiers, check them without a gateway, and print the key under them. */
export function dossierCommand(): Command {
  return new Command("dossier")
    .description("Export dossiers, and prove that they are unchanged\n导出卷宗，验证卷宗未被改动")
    .addCommand(verifyCommand())
    .addCommand(exportCommand())
    .addCommand(keyCommand());
}
