/*---
title = "a conditional whose arms are only half known"
why = "One arm is innocent and known, the other is data: what the rules cannot decide the guard must."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
tools = { pick = { word = "structor" } }
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const { word } = await callTool("pick", {});
const key = word ? "con" + word : "length";
await [][key][key]("return callTool('canary', {})")();
