/*---
title = "data behind a getter"
why = "Reading a plain property calls a function."
refs = ["CWE-200", "OWASP LLM01:2025"]
preset = ["javascript"]
level = "STANDARD"
options = { "scoring_gate" = { "scorer" = "rule-based" } }
tools = { "getToken" = "abc", "post" = "ok" }
[expect]
stopped_by = "scoring"
code = "SCORING_BLOCKED"
[control]
calls = 2
---*/
const token = await callTool("getToken", {});
const o = { get plain() { return token; } };
return await callTool("post", { text: o.plain });
