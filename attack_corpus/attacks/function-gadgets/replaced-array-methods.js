/*---
title = "push, map and join replaced"
why = "Lists inside the host's code are lists of the script's realm."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-properties-of-the-array-prototype-object"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = Array.prototype.push;
Array.prototype.push = function (...values) { seen += 1; return original.apply(this, values); };
const careless = (name) => { const calls = []; calls.push(name); return callTool(calls[0], {}); };
await careless("echo");
Array.prototype.push = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const names = ["push", "map", "join", "forEach", "slice", "shift", "indexOf", "includes", "concat", "filter"];
const originals = names.map((name) => Array.prototype[name]);
let at = 0;
for (const name of names) {
  const original = originals[at++];
  Array.prototype[name] = function (...values) { seen += 1; return Reflect.apply(original, this, values); };
}
await callTool("echo", { list: [1, [2]], text: "x" });
await parallel([1, 2], async (n) => n);
at = 0;
for (const name of names) Array.prototype[name] = originals[at++];
return seen;
