/*---
title = "a getter set on the prototype of a value of the host's"
why = "The old way to define a getter is a method of every object, and nobody had listed it."
refs = ["CVE-2023-26121", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
({}).__proto__.__defineGetter__("isAdmin", () => true);
if ({}.isAdmin) await callTool("canary", {});
