/*---
title = "a constructor that returns its receiver"
why = "A function called without new that returns this gives the global object away."
refs = ["CWE-668", "ECMA-262 sec-ordinarycallbindthis"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
function Tool() { return this; }
const found = Tool();
if (found) await found.callTool("canary", {});
return "no receiver";
