/*---
title = "a class that extends Function and compiles by super()"
why = "super(text) calls the parent constructor without a call expression that names it."
refs = ["CWE-95", "ECMA-262 sec-super-keyword"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
class Act extends (() => 1).constructor {
  constructor() {
    super("return callTool('canary', {})");
  }
}
await new Act()();
