#!/usr/bin/env -S node --max-old-space-size=1536
// What npx zwgk runs in a clone: the gateway's own command, after installing and building what it needs.
process.argv.splice(2, 0, "zwgk");
import("./run.mjs");
