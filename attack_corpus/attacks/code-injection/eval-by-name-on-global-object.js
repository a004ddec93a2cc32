/*---
title = "eval looked up on the global object by a computed name"
why = "Under the preset javascript globalThis is allowed, so no rule sees the name; only the swept globals stop it."
refs = ["CWE-95", "CWE-184"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const name = ["e", "v", "a", "l"].reduce((word, letter) => word + letter);
await globalThis[name]("callTool('canary', {})");
