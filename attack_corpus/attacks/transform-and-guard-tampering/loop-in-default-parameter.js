/*---
title = "an endless loop inside the default value of a parameter"
why = "Expressions in parameters run before the body and are walked by few tools."
refs = ["CWE-835", "ECMA-262 sec-function-definitions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const act = (value = (() => { for (;;); })()) => value;
act();
