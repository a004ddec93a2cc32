/*---
title = "the methods of Object under another name"
why = "A rule that looks for Object.setPrototypeOf does not see it through a list; the engine must refuse it too."
refs = ["CWE-1321", "CWE-184"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const [tools] = [Object];
const user = tools.setPrototypeOf({}, { isAdmin: true });
if (user.isAdmin) await callTool("canary", {});
