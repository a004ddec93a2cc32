/*---
title = "a filter expression that builds code from a text's method"
why = "A path may hold an expression, and the expression was run by an evaluator that knew of no forbidden members."
refs = ["CVE-2024-21534", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const query = (expression, scope) => (() => {}).constructor("scope", `return ${expression}`)(scope);
await query("''.sub.constructor('return callTool(`canary`, {})')()", {});
