/*---
title = "a function bound to undefined"
why = "bind keeps what it was given, and sloppy code makes a global object of nothing."
refs = ["CWE-668", "ECMA-262 sec-function.prototype.bind"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const found = (function () { return this; }).bind()();
if (found) await found.callTool("canary", {});
return "no receiver";
