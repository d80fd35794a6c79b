import { Command } from "commander";
import { fingerprintOf } from "../../archive/signing-key.js";
import { readConfigFiles } from "../read-config.js";

/** `zwgk dossier key`: the public key of the city's dossiers, and its fingerprint. */
export function keyCommand(): Command {
  return new Command("key")
    .description("Print the public key under the city's dossiers, and its fingerprint\n输出卷宗签名公钥及其指纹")
    .allowExcessArguments(false)
    .option("-c, --config <file>", "configuration file / 配置文件", "zwgk.yaml")
    .action(async ({ config: file }: { config: string }) => {
      const { openSigningKey } = await import("../../open-signing-key.js");
      const { publicKey } = await openSigningKey(readConfigFiles(file).config);
      console.log(publicKey);
      console.log(fingerprintOf(publicKey));
    });
}
