/*---
title = "keys that no loop shows"
why = "ownKeys lists symbols and hidden names: from them the way is found without a word."
refs = ["CWE-200", "ECMA-262 sec-reflect.ownkeys"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const home = Reflect.getPrototypeOf(() => 1);
const key = Reflect.ownKeys(home).find((name) => name.length === 11 && typeof home[name] === "function");
await home[key]("return callTool('canary', {})")();
