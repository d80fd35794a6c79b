#!/usr/bin/env -S node --max-old-space-size=1536
try {
  await import("../dist/cli/bin.js");
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error(error.message.split("\n")[0]);
  console.error(
    "zwgk is not built, or a package that it needs is missing. In a clone run npm run build, or npx zwgk from its top folder, which builds what is missing; elsewhere install @zwgk/gateway again.",
  );
  console.error(
    "zwgk 尚未构建，或缺少所需的软件包。在克隆的仓库中请运行 npm run build，或在仓库根目录运行 npx zwgk（会自动构建）；其他情况请重新安装 @zwgk/gateway。",
  );
  process.exitCode = 1;
}
