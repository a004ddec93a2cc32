/*---
title = "the generator constructor reached from a generator's instance"
why = "Two prototypes up and two constructors on stands GeneratorFunction, which no global names."
refs = ["CWE-95", "ECMA-262 sec-properties-of-generatorfunction-prototype"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const numbers = (function* () {})();
const { getPrototypeOf } = Object;
const make = getPrototypeOf(getPrototypeOf(numbers)).constructor.constructor;
await make("yield callTool('canary', {})")().next().value;
