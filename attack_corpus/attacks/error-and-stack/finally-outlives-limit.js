/*---
title = "a finally block that goes on after the limit"
why = "A limit that is an exception can be caught; a finally with a jump throws it away and the loop starts again."
refs = ["CWE-835", "CWE-703", "ECMA-262 sec-try-statement"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
again: for (;;) {
  try {
    while (true) {}
  } catch {
    await callTool("canary", {});
  } finally {
    continue again;
  }
}
