/*---
title = "Promise.prototype.finally replaced"
why = "Cleaning up that hangs on finally never happens."
refs = ["CWE-459", "CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Promise.prototype.finally = () => Promise.resolve("skipped");
let cleaned = false;
await Promise.resolve().finally(() => { cleaned = true; });
if (!cleaned) await callTool("canary", {});
