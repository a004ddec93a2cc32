/*---
title = "the constructor as what makes an iterator"
why = "for-of calls it with no argument of ours; bound, it has its text."
refs = ["CWE-95", "ECMA-262 sec-getiterator"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
const source = { [Symbol.iterator]: act.constructor.bind(null, "return callTool('canary', {})") };
await source[Symbol.iterator]()();
