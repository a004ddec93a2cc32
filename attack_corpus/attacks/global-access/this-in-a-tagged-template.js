/*---
title = "this in the function of a tagged template"
why = "A tag is a call like any other: without an object before it there is no receiver."
refs = ["CWE-668", "ECMA-262 sec-tagged-templates"]
preset = "standard"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const tag = function () { return this; };
const found = tag`x`;
if (found) await found.callTool("canary", {});
return "no receiver";
