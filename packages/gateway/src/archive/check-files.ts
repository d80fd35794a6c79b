import type { Entry } from "yauzl";
import { type Finding, finding } from "./finding.js";
import { type Manifest, manifestPath } from "./manifest.js";
import { measured, type Unpacking } from "./unpack.js";

/** Whether the files of an archive are those that its manifest lists, byte for byte: none less, none more. */
export async function checkFiles(archive: Unpacking, { files }: Manifest): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { path, sha256 } of files) {
    const entry = archive.entries.find(({ fileName }) => fileName === path);
    if (!entry) findings.push(finding("FILE_MISSING", path, "it was taken out", "已被移除"));
    else if ((await hashOf(archive, entry)) !== sha256) {
      findings.push(finding("FILE_CHANGED", path, "it was changed", "已被改动"));
    }
  }
  return [...findings, ...added(archive, files)];
}

/** What is listed nowhere, and what stands there twice. */
function added({ entries }: Unpacking, files: Manifest["files"]): readonly Finding[] {
  const listed = new Set([manifestPath, ...files.map(({ path }) => path)]);
  return entries.flatMap(({ fileName }) =>
    listed.delete(fileName) ? [] : [finding("FILE_ADDED", fileName, "it was added", "系额外添加")],
  );
}

async function hashOf(archive: Unpacking, entry: Entry): Promise<string | null> {
  try {
    return (await measured(await archive.open(entry))).sha256;
  } catch {
    return null;
  }
}
