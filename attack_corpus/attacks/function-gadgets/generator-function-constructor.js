/*---
title = "GeneratorFunction, reached from a generator"
why = "The third constructor that compiles text hangs on the prototype of generator functions."
refs = ["CWE-95", "ECMA-262 sec-generatorfunction-constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const make = Object.getPrototypeOf(function* () {}).constructor;
await make("yield callTool('canary', {})")().next().value;
