/*---
title = "this in a callback of replace"
why = "A replacement function is called by the engine."
refs = ["CWE-668", "ECMA-262 sec-string.prototype.replace"]
preset = "standard"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
let found;
"a".replace("a", function () { found = this; return ""; });
if (found) await found.callTool("canary", {});
return "no receiver";
