/*---
title = "Promise.all replaced"
why = "A host that gathers answers with it hands all of them to the script."
refs = ["CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Promise.all = () => Promise.resolve(["forged"]);
if ((await Promise.all([1]))[0] === "forged") await callTool("canary", {});
