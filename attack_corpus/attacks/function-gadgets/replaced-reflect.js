/*---
title = "Reflect.ownKeys and apply replaced"
why = "Code that knows better than to use methods uses Reflect, which is an object like any other."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-reflect-object"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = Reflect.ownKeys;
Reflect.ownKeys = (value) => { seen += 1; return original(value); };
const careless = (name, args) => { Reflect.ownKeys(args); return callTool(name, args); };
await careless("echo", { a: 1 });
Reflect.ownKeys = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const originals = { ...Object.getOwnPropertyDescriptors(Reflect) };
for (const name of Object.keys(originals)) {
  if (typeof Reflect[name] !== "function") continue;
  const { value } = originals[name];
  Reflect[name] = (...values) => { seen += 1; return value(...values); };
}
await callTool("echo", { a: { b: [1] } });
Object.defineProperties(Reflect, originals);
return seen;
