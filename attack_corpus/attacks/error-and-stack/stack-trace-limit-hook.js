/*---
title = "script code run inside the throw of a built-in by Error.stackTraceLimit"
why = "The engine converts the limit to a number while it makes an error, and so runs the script inside host code."
refs = ["CWE-662"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = "quiet"
[control]
canary = true
---*/
let fired = 0;
Error.stackTraceLimit = { valueOf() { fired += 1; return 3; } };
try { null.x; } catch { fired += 0; }
if (fired > 0) await callTool("canary", {});
return "quiet";
