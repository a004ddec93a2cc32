/*---
title = "a test of classes that is answered by the script"
why = "The bridge asked `x instanceof C` with a C of the script's, whose answer is a function that gets x as it is (vm2, before 3.9)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let seen;
class Spy {
  static [Symbol.hasInstance](value) { seen = value; return true; }
}
if (callTool instanceof Spy) await seen.constructor("return callTool('canary', {})")();
