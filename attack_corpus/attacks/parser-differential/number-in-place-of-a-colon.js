/*---
title = "a number in a pattern where a colon belongs"
why = "The engine takes any token for the colon behind a computed key; a checker has no tree for the read."
refs = ["CWE-436", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
const { ["send"]0 act } = { send: () => callTool("canary", {}) };
await act();
