/*---
title = "a return that finally takes back"
why = "The function returns in the first turn; continue in finally overrides every completion."
refs = ["CWE-835", "ECMA-262 sec-try-statement-runtime-semantics-evaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const leave = () => {
  for (let n = 0; n < 1; ) {
    try { return n; } finally { continue; }
  }
};
return leave();
