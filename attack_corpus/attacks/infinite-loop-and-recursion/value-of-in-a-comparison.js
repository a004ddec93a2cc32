/*---
title = "a loop in valueOf, begun by a comparison"
why = "a < b looks like numbers; it calls a method of each side."
refs = ["CWE-835", "ECMA-262 sec-islessthan"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const price = { valueOf() { for (let n = 1; n > 0; ) {} } };
return price < 10;
