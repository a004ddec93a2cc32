/*---
title = "loops whose body is not a block, behind labels"
why = "A guard put in by pasting after the brace finds no brace to paste after."
refs = ["CWE-835", "ECMA-262 sec-iteration-statements"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
outer: inner: do continue inner; while (1)
