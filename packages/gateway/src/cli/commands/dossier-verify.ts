import { BadInputError, type Language } from "@zwgk/schema";
import { Command } from "commander";
import type { Manifest } from "../../archive/manifest.js";
import { fingerprintOf, isPublicKey } from "../../archive/signing-key.js";
import { verifyArchive } from "../../archive/verify.js";
import { terminalLanguage } from "../language.js";

/** What a check comes to without a key: the archive agrees with itself, as one signed anew by somebody else does. */
const unprovedExit = 3;

/**
 * `zwgk dossier verify`: offline, without gateway or configuration; exit code 1 when anything is wrong, 3 when nothing is
 * but no key was given.
 */
export function verifyCommand(): Command {
  return new Command("verify")
    .description(
      "Prove that nothing in an exported dossier was changed, added, taken out or reordered\n验证导出的卷宗未被改动、添加、移除或调换顺序",
    )
    .allowExcessArguments(false)
    .argument("<file>", "the ZIP / 卷宗 ZIP 文件")
    .option("-k, --key <public key>", "public key, as printed by zwgk dossier key / 公钥")
    .addHelpText(
      "after",
      `
Exit codes / 退出码:
  0  unchanged, and signed with the given key / 未被改动，且由所给公钥签名
  1  something is wrong / 有问题
  3  no key given: it only agrees with itself / 未给公钥：仅能说明卷宗自身一致`,
    )
    .action(async (file: string, { key }: { key?: string }) => {
      if (key !== undefined && !isPublicKey(key)) throw badKey();
      const language = terminalLanguage(process.env);
      const { manifest, findings } = await verifyArchive(file, key ?? null);
      for (const { at, label, code } of findings) console.log(`✗ ${at}: ${label[language]} [${code}]`);
      if (findings.length > 0) process.exitCode = 1;
      else if (manifest) for (const line of verdict(manifest, key !== undefined, language)) console.log(line);
      if (findings.length === 0 && key === undefined) process.exitCode = unprovedExit;
    });
}

function verdict(manifest: Manifest, withKey: boolean, language: Language): readonly string[] {
  const { number, id, events, files, publicKey } = manifest;
  const fingerprint = fingerprintOf(publicKey);
  const counted = {
    en: `${number} (${id}): ${events.length} events and ${files.length} files`,
    zh: `${number}（${id}）：${events.length} 条台账、${files.length} 个文件`,
  };
  const whole = {
    en: `✓ ${counted.en}, nothing changed, added, taken out or reordered`,
    zh: `✓ ${counted.zh}，未被改动、添加、移除或调换顺序`,
  };
  const proved = { en: "✓ signed with the given key", zh: "✓ 签名与所给公钥一致" };
  const unproved = {
    en: `It only agrees with itself, as a dossier that somebody changed and signed anew does too: it is signed with the key ${publicKey}, whose fingerprint is
  ${fingerprint}
Ask the city for the fingerprint (zwgk dossier key) by another way, compare, and check again with --key ${publicKey}`,
    zh: `仅能说明卷宗自身一致，尚未证明出自何处：被他人改动后重新签名的卷宗也是如此。签名公钥为 ${publicKey}，指纹为
  ${fingerprint}
请以其他途径向该市核对指纹（zwgk dossier key），再用 --key ${publicKey} 验证`,
  };
  return withKey ? [whole[language], proved[language]] : [counted[language], unproved[language]];
}

function badKey(): BadInputError {
  const detail = {
    en: "a public key has 43 characters, as zwgk dossier key prints it",
    zh: "公钥为 43 个字符，见 zwgk dossier key",
  };
  return new BadInputError({ field: "--key", detail });
}
