/*---
title = "a getter by __lookupGetter__"
why = "The legacy methods reach accessors by name."
refs = ["CWE-668", "ECMA-262 sec-object.prototype.__lookupGetter__"]
preset = "standard"
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const get = Map.prototype.__lookupGetter__("size");
await get.constructor("return callTool('canary', {})")();
