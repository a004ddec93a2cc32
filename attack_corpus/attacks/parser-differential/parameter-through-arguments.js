/*---
title = "a parameter changed through the arguments object"
why = "In sloppy code arguments[0] is the parameter itself, so a value that was checked becomes another."
refs = ["CWE-436", "ECMA-262 sec-arguments-exotic-objects"]
preset = "javascript"
tools = { getUser = 7 }
[expect]
stopped_by = "transform"
value = 7
[control]
on = "sloppy"
canary = true
---*/
function send(name) {
  arguments[0] = "canary";
  return callTool(name, {});
}
return await send("getUser");
