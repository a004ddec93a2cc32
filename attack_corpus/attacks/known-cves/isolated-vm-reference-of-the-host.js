/*---
title = "from a function of the host's to its realm"
why = "A function handed in by reference leads to the isolate it came from, and every property of it with it."
refs = ["CVE-2021-21413", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const realm = callTool.constructor("return globalThis")();
await realm.callTool("canary", {});
