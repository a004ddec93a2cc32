/*---
title = "a key that is one text when checked and another when used"
why = "The key was made a text twice, and an object may answer twice."
refs = ["CVE-2026-25641", "CWE-367"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let reads = 0;
const key = { toString: () => (reads++ % 2 === 0 ? "length" : "constructor") };
const first = (() => {})[key];
const make = typeof first === "function" ? first : (() => {})[key];
await make("return callTool('canary', {})")();
