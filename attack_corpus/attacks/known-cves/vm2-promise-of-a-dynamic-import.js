/*---
title = "the promise that import() gives"
why = "Nobody wrapped what the syntax itself returns: it is made by the host, and so is its constructor."
refs = ["CVE-2021-23449", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_IMPORT"
[control]
canary = true
---*/
const promise = import("./nothing.js");
promise.catch(() => {});
await promise.toString.constructor("return callTool('canary', {})")();
