/*---
title = "an inner loop that always continues the outer one"
why = "The outer loop never comes to its own end, and the inner one never to its second turn."
refs = ["CWE-835", "ECMA-262 sec-continue-statement"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
outer: for (let n = 0; n < 10; ) {
  for (const x of [1, 2]) continue outer;
  n++;
}
