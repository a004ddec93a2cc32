/*---
title = "a sparse list of four billion places, searched from its end"
why = "No built-in of another preset is needed: the default one has Array, and a length costs nothing."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.lastindexof"]
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT", within_ms = 2000 }
[control]
hangs = true
---*/
const list = new Array(4294967295);
return list.lastIndexOf(1);
