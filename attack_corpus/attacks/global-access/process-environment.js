/*---
title = "secrets from process.env"
why = "A host that hands its own globals to scripts hands over its environment."
refs = ["CWE-526", "CWE-200"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
---*/
const secret = process.env.SECRET;
if (secret) await callTool("canary", { secret });
