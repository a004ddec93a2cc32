/*---
title = "test of all regexes replaced"
why = "A filter that asks a regex asks the script."
refs = ["CWE-1321", "CWE-625"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
RegExp.prototype.exec = () => null;
if (!/a/.test("a")) await callTool("canary", {});
