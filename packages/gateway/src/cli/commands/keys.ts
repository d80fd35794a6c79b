import { type Role, roles } from "@zwgk/schema";
import { Command, Option } from "commander";
import type { OpenIdentity } from "../../open-identity.js";
import { givenRegions } from "../given-regions.js";
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
    .allowExcessArguments(false)
    .addOption(configOption())
    .requiredOption("-r, --region <code...>", "regions in which it may act, whose key it is first / 区划代码，可多个")
    .requiredOption("-l, --label <text>", "whose key it is / 用途说明")
    .addOption(new Option("--role <role>", "what it may do / 角色").choices(roles).default("EDITOR"))
    .action(
      async ({ config, region, label, role }: { config: string; region: string[]; label: string; role: Role }) => {
        await withIdentity(config, async ({ identity, regions: known }) => {
          const regions = givenRegions(region, known);
          console.log(await identity.issue({ region: regions[0], regions, label, role }, new Date()));
        });
      },
    );
}

function listCommand(): Command {
  return new Command("list")
    .description("List the keys of regions, without their secrets\n列出密钥")
    .allowExcessArguments(false)
    .addOption(configOption())
    .requiredOption("-r, --region <code...>", "regions / 区划代码")
    .action(async (options: { config: string; region: string[] }) => {
      await withIdentity(options.config, async ({ identity, regions }) => {
        console.table(await identity.list(givenRegions(options.region, regions)));
      });
    });
}

function revokeCommand(): Command {
  return new Command("revoke")
    .description("Revoke a key; gateways honour it for five seconds more at most\n撤销密钥")
    .allowExcessArguments(false)
    .addOption(configOption())
    .requiredOption("-r, --region <code>", "region whose key it is / 区划代码")
    .argument("<id>", "id of the key, as listed / 密钥编号")
    .action(async (id: string, options: { config: string; region: string }) => {
      await withIdentity(options.config, async ({ identity }) => {
        const revoked = await identity.revoke(options.region, id, new Date());
        console.log(revoked ? "revoked / 已撤销" : "no such key, or revoked before / 无此密钥或已撤销");
        if (!revoked) process.exitCode = 1;
      });
    });
}

async function withIdentity(file: string, work: (open: OpenIdentity) => Promise<void>): Promise<void> {
  const { config, mappings } = readConfigFiles(file);
  const { openIdentity } = await import("../../open-identity.js");
  const open = await openIdentity(config, mappings);
  await work(open).finally(() => open.close());
}
