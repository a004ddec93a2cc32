/*---
title = "the constructor read by Reflect.get"
why = "A built-in reads the property, so no key of the script's text or guard of ours is on the way."
refs = ["CWE-95", "ECMA-262 sec-reflect.get"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const make = Reflect.get(() => 1, "constructor");
await make("return callTool('canary', {})")();
