import { endWithParent } from "./parent.mjs";

// Loaded into every tool that we run, before the tool itself.
endWithParent();
