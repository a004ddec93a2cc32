/*---
title = "identifiers tried in turn"
why = "What exists shows in what is not refused."
refs = ["CWE-204", "CWE-639"]
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "users.get" = { "name" = "Ann" } }
[expect]
stopped_by = "scoring"
code = "SCORING_BLOCKED"
[control]
calls = 3
---*/
const found = [];
for (let id = 1; id <= 3; id++) found.push(await callTool("users.get", { id }));
return found.length;
