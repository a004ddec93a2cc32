/*---
title = "a computed key on super"
why = "super reads the prototype of the object in which a method stands, and is no expression to which a guard is tied."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-super-keyword"]
preset = ["secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const key = "con".concat("structor");
class Holder {
  static read() { return super[key]; }
}
Holder.read()("return callTool('canary', {})")();
