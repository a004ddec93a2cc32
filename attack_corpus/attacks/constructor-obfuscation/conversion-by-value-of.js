/*---
title = "a key whose toString gives an object and whose valueOf gives constructor"
why = "ToPrimitive goes on to valueOf when toString gives no primitive; a guard that calls toString itself sees another key."
refs = ["CWE-843", "ECMA-262 sec-ordinarytoprimitive"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const key = { toString: () => ({}), valueOf: () => "constructor" };
await [][key][key]("return callTool('canary', {})")();
