/*---
title = "code run inside a throw by Error.stackTraceLimit"
why = "The engine reads the limit while it makes an error, and a valueOf of the script's runs in the middle of somebody else's throw."
refs = ["CWE-367", "CWE-668"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 1
---*/
let seen = 0;
Error.stackTraceLimit = { valueOf: () => { seen = 1; return 1; } };
try {
  null.x;
} catch {
  seen += 0;
}
delete Error.stackTraceLimit;
return seen;
