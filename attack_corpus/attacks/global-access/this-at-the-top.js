/*---
title = "this outside every function"
why = "In a script it is the global object, in a wrapped one whatever the wrapper is called on."
refs = ["CWE-668", "ECMA-262 sec-this-keyword"]
[expect]
stopped_by = "rules"
code = "NO_THIS"
[control]
on = "sloppy"
canary = true
---*/
await this.callTool("canary", {});
