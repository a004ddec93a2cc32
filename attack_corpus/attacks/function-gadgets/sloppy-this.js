/*---
title = "the global object as the this of a plain call"
why = "In sloppy code a function called without a receiver gets the global object as this."
refs = ["CWE-668", "ECMA-262 sec-ordinarycallbindthis"]
preset = "javascript"
[expect]
stopped_by = "transform"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const self = (function () { return this; })();
if (self) await self.callTool("canary", {});
return "no receiver";
