/*---
title = "Symbol.species of a built-in redefined"
why = "At the levels that freeze, the species stays what it is."
refs = ["CWE-471", "ECMA-262 sec-get-map-@@species"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = "changed"
---*/
Object.defineProperty(Map, Symbol.species, { get: () => Array });
return Map[Symbol.species] === Array ? "changed" : "same";
