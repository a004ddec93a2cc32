/*---
title = "the constructor by a pattern in a parameter"
why = "A pattern reads a member without being a member access, and a template is a text without being a string literal."
refs = ["CVE-2026-25049", "CWE-913"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const out = (({ [`constructor`]: make }) => make)(() => {});
await out("return callTool('canary', {})")();
