/*---
title = "the getter of __proto__, looked up"
why = "The name __proto__ was forbidden, the function behind it could be asked for by another method."
refs = ["CVE-2026-25142", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const up = {}.__lookupGetter__("__proto__");
const root = up.call({});
root.isAdmin = true;
if ({}.isAdmin) await callTool("canary", {});
