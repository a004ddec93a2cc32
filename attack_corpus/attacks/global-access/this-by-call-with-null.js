/*---
title = "call with null as the receiver"
why = "Sloppy functions turn null into the global object."
refs = ["CWE-668", "ECMA-262 sec-ordinarycallbindthis"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const found = (function () { return this; }).call(null);
if (found) await found.callTool("canary", {});
return "no receiver";
