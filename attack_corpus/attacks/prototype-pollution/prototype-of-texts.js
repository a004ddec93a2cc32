/*---
title = "a method of texts replaced"
why = "Every later check of a text asks the replaced one."
refs = ["CWE-1321", "CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
String.prototype.startsWith = () => true;
if ("evil".startsWith("good")) await callTool("canary", {});
