/*---
title = "Promise.prototype.then replaced to sit between host and script"
why = "Host code in the same engine that chains promises calls the script's then, with its own callbacks as arguments."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 1
---*/
let hostCallbacks = 0;
const original = Promise.prototype.then;
Promise.prototype.then = function (done, failed) { hostCallbacks = 1; return original.call(this, done, failed); };
const promise = callTool("echo", { a: 1 });
Promise.prototype.then = original;
await promise;
return hostCallbacks;
