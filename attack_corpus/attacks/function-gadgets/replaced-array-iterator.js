/*---
title = "the iterator of lists replaced"
why = "Destructuring and spread in host code run the script's next."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-array.prototype-@@iterator"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { seen += 1; return original.call(this); };
const careless = (name, ...rest) => callTool(...[name, ...rest]);
careless("echo");
Array.prototype[Symbol.iterator] = original;
return seen > 0 ? 1 : 0;
"""
value = 1
---*/
let seen = 0;
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { seen += 1; return Reflect.apply(original, this, []); };
await callTool("echo", { list: [1, 2, [3]] });
await parallel([() => 1, () => 2]);
Array.prototype[Symbol.iterator] = original;
return seen;
