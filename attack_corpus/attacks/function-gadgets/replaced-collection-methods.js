/*---
title = "get, set and has of maps replaced"
why = "A host that keeps its pending calls in a Map keeps them in the script's."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-properties-of-the-map-prototype-object"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = Map.prototype.set;
Map.prototype.set = function (key, value) { seen += 1; return original.call(this, key, value); };
const careless = (name) => { const pending = new Map(); pending.set(1, name); return callTool(pending.get(1), {}); };
await careless("echo");
Map.prototype.set = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const replaced = [];
for (const prototype of [Map.prototype, WeakMap.prototype, Set.prototype]) {
  for (const name of ["get", "set", "has", "add", "delete"]) {
    const original = prototype[name];
    if (original === undefined) continue;
    replaced.push(() => { prototype[name] = original; });
    prototype[name] = function (...values) { seen += 1; return Reflect.apply(original, this, values); };
  }
}
await Promise.all([callTool("echo", { n: 1 }), callTool("echo", { n: 2 })]);
await parallel([() => callTool("echo", {})]);
for (const restore of replaced) restore();
return seen;
