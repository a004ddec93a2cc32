/*---
title = "Promise.resolve replaced to hand the host another promise"
why = "A host that begins its chain with Promise.resolve begins it with the script's object."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-promise.resolve"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 1
---*/
let asked = 0;
const original = Promise.resolve;
Promise.resolve = function (value) { asked += 1; return original.call(Promise, value); };
const promise = callTool("echo", { a: 1 });
Promise.resolve = original;
await promise;
return asked;
