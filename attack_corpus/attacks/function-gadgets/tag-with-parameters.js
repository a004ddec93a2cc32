/*---
title = "parameters and body by a tagged template"
why = "The holes become further arguments."
refs = ["CWE-95", "ECMA-262 sec-tagged-templates"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const body = "return callTool(name, {})";
await act.constructor`name${body}`("canary");
