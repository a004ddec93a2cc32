/*---
title = "GeneratorFunction taken from a generator method of a class"
why = "A method that is a generator has the constructor of generators too."
refs = ["CWE-95", "ECMA-262 sec-generatorfunction-constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
class Steps { static *walk() {} }
const make = Steps.walk.constructor;
await make("yield callTool('canary', {})")().next().value;
