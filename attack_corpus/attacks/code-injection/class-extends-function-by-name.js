/*---
title = "a class that extends Function"
why = "super(text) compiles."
refs = ["CWE-95", "ECMA-262 sec-class-definitions"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
class Act extends Function {}
await new Act("return callTool('canary', {})")();
