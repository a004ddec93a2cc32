/*---
title = "the key completed by logical assignments"
why = "||= and ??= assign only sometimes; a check for = and += does not follow them."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-assignment-operators"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
let head = "";
let tail = null;
head ||= "con";
tail ??= "structor";
await [][head + tail][head + tail]("return callTool('canary', {})")();
