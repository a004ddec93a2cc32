/*---
title = "this in a comparator of sort"
why = "Sort calls its comparator with no receiver at all."
refs = ["CWE-668", "ECMA-262 sec-sortcompare"]
preset = "standard"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
let found;
[2, 1].sort(function () { found = this; return 0; });
if (found) await found.callTool("canary", {});
return "no receiver";
