/*---
title = "new.target as a way to a function"
why = "new.target is a function, which leads on as all of them do."
refs = ["CWE-95", "ECMA-262 sec-built-in-function-objects"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let made;
class Box {
  constructor(text) { made = new.target.constructor(text); }
}
new Box("return callTool('canary', {})");
await made();
