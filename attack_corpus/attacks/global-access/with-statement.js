/*---
title = "a with statement over the global object"
why = "Inside with every name may be a property: scope analysis is over."
refs = ["CWE-668", "ECMA-262 sec-with-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
with ({ name: "canary" }) {
  await callTool(name, {});
}
