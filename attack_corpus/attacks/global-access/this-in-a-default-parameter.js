/*---
title = "this in the default of a parameter"
why = "Parameters are evaluated with the function's own receiver."
refs = ["CWE-668", "ECMA-262 sec-functiondeclarationinstantiation"]
preset = "standard"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const take = function (found = this) { return found; };
const found = take();
if (found) await found.callTool("canary", {});
return "no receiver";
