/*---
title = "a channel by the registry of symbols"
why = "Symbol.for gives every realm of an agent the same symbol: what is stored under it is found again."
refs = ["CWE-471", "CWE-668", "ECMA-262 sec-symbol.for"]
preset = "javascript"
level = "STRICT"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.prototype[Symbol.for("host.hook")] = () => callTool("canary", {});
await ({})[Symbol.for("host.hook")]();
