/*---
title = "super.constructor in a static method"
why = "The home object is the class, above it are all functions."
refs = ["CWE-95", "ECMA-262 sec-makesuperpropertyreference"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
class Box {
  static make(text) { return super.constructor(text); }
}
await Box.make("return callTool('canary', {})")();
