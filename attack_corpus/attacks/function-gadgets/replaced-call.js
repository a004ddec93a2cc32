/*---
title = "Function.prototype.call replaced"
why = "Code that writes f.call(x) looks the method up each time."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-function.prototype.call"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const prototype = Object.getPrototypeOf(callTool);
const original = prototype.call;
prototype.call = function (...values) { seen += 1; return original.apply(this, values); };
const careless = (name, args) => callTool.call(null, name, args);
await careless("echo", { a: 1 });
prototype.call = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const prototype = Object.getPrototypeOf(callTool);
const { call, apply, bind } = prototype;
for (const [name, original] of Object.entries({ call, apply, bind })) {
  prototype[name] = function (...values) { seen += 1; return Reflect.apply(original, this, values); };
}
await callTool("echo", { a: 1 });
await parallel([() => callTool("echo", {})]);
Object.assign(prototype, { call, apply, bind });
return seen;
