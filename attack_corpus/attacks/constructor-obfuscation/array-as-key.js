/*---
title = "an array of one string as the key"
why = "ToPropertyKey turns [\"constructor\"] into the string; a guard that only looks at strings lets it pass."
refs = ["CWE-843", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const names = ["length", "constructor"];
const key = names.slice(1);
const act = [][key][key]("return callTool('canary', {})");
await act();
