/*---
title = "this in a callback of forEach"
why = "A built-in calls without a receiver; in sloppy code that is the global object."
refs = ["CWE-668", "ECMA-262 sec-array.prototype.foreach"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
let found;
[1].forEach(function () { found = this; });
if (found) await found.callTool("canary", {});
return "no receiver";
