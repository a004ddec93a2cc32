/*---
title = "for-await over a source that never ends"
why = "Each step is a job of its own; the loop never blocks and never stops."
refs = ["CWE-835", "ECMA-262 sec-for-in-and-for-of-statements"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
async function* ticks() { yield* ticks_of(); }
async function* ticks_of() { while (true) yield 1; }
for await (const tick of ticks()) tick;
