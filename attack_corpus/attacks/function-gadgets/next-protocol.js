/*---
title = "the constructor as next of an iterator"
why = "Each step compiles: the engine looks for done and value on a function."
refs = ["CWE-95", "ECMA-262 sec-iteratornext"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = 1
---*/
const act = () => 1;
let steps = 0;
for (const value of { [Symbol.iterator]: () => ({ next: act.constructor.bind(null, "1"), return: () => ({}) }) }) {
  steps += 1;
  break;
}
return steps;
