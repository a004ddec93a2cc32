/*---
title = "arguments.callee and caller to walk up to who called"
why = "In sloppy code a function reaches its caller by these, and with it helpers that were never handed out."
refs = ["CWE-668", "ECMA-262 sec-addrestrictedfunctionproperties"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "sloppy"
canary = true
---*/
const act = function () { return arguments.callee; };
if (act() === act) await callTool("canary", {});
