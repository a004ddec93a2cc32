/*---
title = "a toString for all errors"
why = "Whoever prints an error runs it."
refs = ["CWE-1321", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Error.prototype.toString = () => "fine";
if (String(new Error("bad")) === "fine") await callTool("canary", {});
