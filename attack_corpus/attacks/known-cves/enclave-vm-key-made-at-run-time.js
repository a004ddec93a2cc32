/*---
title = "the forbidden key made where no check of the text sees it"
why = "A check of the text was the only one; keys that are put together passed it, and references to the host did the rest."
refs = ["CVE-2026-25533", "CWE-913"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const key = [..."rotcurtsnoc"].reverse().join("");
await callTool[key]("return callTool('canary', {})")();
