/*---
title = "the arguments object replaced"
why = "Strict code has no such assignment; sloppy code lets the script say what its caller passed."
refs = ["CWE-436", "ECMA-262 sec-assignment-operators-static-semantics-early-errors"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
function send() {
  arguments = ["canary"];
  return callTool(arguments[0], {});
}
await send("getUser");
