import { BadInputError, type Role } from "@zwgk/schema";
import { Command, Option } from "commander";
import { openIdentity } from "../../create-gateway.js";
import { readConfigFiles } from "../read-config.js";

const configOption = () => new Option("-c, --config <file>", "configuration file / 配置文件").default("zwgk.yaml");

/** `zwgk keys`: make, list and revoke the API keys that guard writes. */
export function keysCommand(): Command {
  return new Command("keys")
    .description("Make, list and revoke API keys\n管理 API 密钥")
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

function addCommand(): Command {
  return new Command("add")
    .description("Make a key and print it, once\n新建密钥（仅显示一次）")
    .addOption(configOption())
    .requiredOption("-r, --region <code>", "region whose key it is / 区划代码")
    .requiredOption("-l, --label <text>", "whose key it is / 用途说明")
    .addOption(
      new Option("--role <role>", "what it may do / 角色").choices(["READER", "EDITOR", "OPERATOR"]).default("EDITOR"),
    )
    .action(async (options: { config: string; region: string; label: string; role: Role }) => {
      if (!/^\d{6}$/.test(options.region))
        throw new BadInputError({ field: "--region", detail: "6 digits / 六位数字" });
      await withIdentity(options.config, async (identity) => console.log(await identity.issue(options, new Date())));
    });
}

function listCommand(): Command {
  return new Command("list")
    .description("List the keys of regions, without their secrets\n列出密钥")
    .addOption(configOption())
    .requiredOption("-r, --region <code...>", "regions / 区划代码")
    .action(async (options: { config: string; region: string[] }) => {
      await withIdentity(options.config, async (identity) => console.table(await identity.list(options.region)));
    });
}

function revokeCommand(): Command {
  return new Command("revoke")
    .description("Revoke a key; gateways honour it for five seconds more at most\n撤销密钥")
    .addOption(configOption())
    .requiredOption("-r, --region <code>", "region whose key it is / 区划代码")
    .argument("<id>", "id of the key, as listed / 密钥编号")
    .action(async (id: string, options: { config: string; region: string }) => {
      await withIdentity(options.config, async (identity) => {
        const revoked = await identity.revoke(options.region, id, new Date());
        console.log(revoked ? "revoked / 已撤销" : "no such key, or revoked before / 无此密钥或已撤销");
        if (!revoked) process.exitCode = 1;
      });
    });
}

async function withIdentity(
  file: string,
  work: (identity: Awaited<ReturnType<typeof openIdentity>>["identity"]) => Promise<void>,
) {
  const { identity, close } = await openIdentity(readConfigFiles(file).config);
  await work(identity).finally(close);
}
