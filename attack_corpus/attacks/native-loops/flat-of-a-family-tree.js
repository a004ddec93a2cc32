/*---
title = "a list of itself, forty levels deep, flattened"
why = "Nothing comes out, for the innermost list is empty; the engine goes two to the fortieth ways to find that out."
refs = ["CWE-407", "CWE-776", "ECMA-262 sec-flattenintoarray"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
let tree = [];
for (let level = 0; level < 40; level++) tree = [tree, tree];
return tree.flat(Infinity).length;
