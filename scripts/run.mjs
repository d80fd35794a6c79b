// The door of every npm script. Its syntax is old on purpose: a Node.js that is too old must get this far.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `zwgk needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.`,
  );
  console.error(
    `zwgk 需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。请从 https://nodejs.org 安装新版本后重试。`,
  );
  process.exitCode = 1;
} else {
  import("./run/main.mjs").then(({ main }) => main(process.argv.slice(2)));
}
