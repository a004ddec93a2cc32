/*---
title = "a conversion for every object"
why = "Whatever host code turns into text or number is turned by the script."
refs = ["CWE-1321", "CWE-843", "ECMA-262 sec-toprimitive"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let asked = 0;
Object.defineProperty(Object.prototype, Symbol.toPrimitive, { value: () => { asked += 1; return "x"; }, configurable: true });
const careless = (args) => "sending " + args;
careless({});
delete Object.prototype[Symbol.toPrimitive];
return asked;
"""
value = 1
---*/
let asked = 0;
Object.defineProperty(Object.prototype, Symbol.toPrimitive, { value: () => { asked += 1; return "x"; }, configurable: true });
await callTool("echo", { inner: { list: [1] } });
await parallel([() => callTool("echo", {})]);
delete Object.prototype[Symbol.toPrimitive];
return asked;
