/*---
title = "an object that answers hasOwnProperty itself"
why = "The check asked the object whether a key is its own; the object said yes, and what was found was the prototype's."
refs = ["CVE-2026-25586", "CWE-74"]
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
const open = { hasOwnProperty: () => true };
const key = ["con", "structor"].join("");
await open[key][key]("return callTool('canary', {})")();
