/*---
title = "Promise.prototype.catch replaced"
why = "Failures of everybody in the engine are swallowed."
refs = ["CWE-390", "CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Promise.prototype.catch = () => Promise.resolve("fine");
if ((await Promise.reject(new Error("bad")).catch(() => 0)) === "fine") await callTool("canary", {});
