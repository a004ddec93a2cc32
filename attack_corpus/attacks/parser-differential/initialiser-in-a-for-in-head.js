/*---
title = "a value for the variable of a for-in loop"
why = "An annex allows it in sloppy code; a tree without a place for it loses the call that it makes."
refs = ["CWE-436", "ECMA-262 sec-initializers-in-forin-statement-heads"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
for (var name = callTool("canary", {}) in {}) name;
