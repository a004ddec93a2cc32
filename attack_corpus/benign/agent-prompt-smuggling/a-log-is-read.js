/*---
title = "an audit log read"
why = "Who reads traces removes none."
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "audit.search" = [{ "a" = 1 }] }
[expect]
value = 1
---*/
const entries = await callTool("audit.search", { actor: "me", limit: 20 });
return entries.length;
