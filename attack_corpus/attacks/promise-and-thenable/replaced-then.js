/*---
title = "Promise.prototype.then replaced to see values of the host's own promises"
why = "Host code in the same engine that calls then by name hands its callbacks to the script."
refs = ["CWE-471", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = "unseen"
[control]
value = "seen"
---*/
let seen = "unseen";
const original = Promise.prototype.then;
Promise.prototype.then = function (...args) { seen = "seen"; return original.apply(this, args); };
const answer = callTool("echo", { a: 1 });
Promise.prototype.then = original;
await answer;
return seen;
