/*---
title = "eval looked up on the global object by a computed name"
why = "Under the preset javascript globalThis is allowed: the name is read off its parts, and the engine has no such global."
refs = ["CWE-95", "CWE-184"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR", name = "TypeError" }
[control]
canary = true
---*/
const name = ["e", "v", "a", "l"].join("");
await globalThis[name]("callTool('canary', {})");
