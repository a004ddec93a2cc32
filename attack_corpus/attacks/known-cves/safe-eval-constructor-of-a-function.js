/*---
title = "from any function to the one that makes functions"
why = "The first and shortest way out of a context: this.constructor.constructor."
refs = ["CVE-2017-16088", "CWE-94"]
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
const out = (() => {}).constructor.constructor("return callTool('canary', {})");
await out();
