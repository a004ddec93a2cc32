/*---
title = "a key with Symbol.toPrimitive"
why = "It is asked before toString and valueOf, and told what it is wanted for."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-toprimitive"]
preset = "standard"
level = "STRICT"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = { toString: () => "length", [Symbol.toPrimitive]: (hint) => (hint === "string" ? "con" + "structor" : 0) };
await [][key][key]("return callTool('canary', {})")();
