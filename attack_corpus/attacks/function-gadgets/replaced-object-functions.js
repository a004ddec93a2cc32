/*---
title = "Object.keys, entries and freeze replaced"
why = "What walks the script's values for the host is found by name on the script's Object."
refs = ["CWE-471", "CWE-915", "ECMA-262 sec-properties-of-the-object-constructor"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let seen = 0;
const original = Object.keys;
Object.keys = (value) => { seen += 1; return original(value); };
const careless = (name, args) => { Object.keys(args); return callTool(name, args); };
await careless("echo", { a: 1 });
Object.keys = original;
return seen;
"""
value = 1
---*/
let seen = 0;
const names = ["keys", "entries", "freeze", "assign", "defineProperty", "getPrototypeOf", "getOwnPropertyDescriptor"];
const originals = Object.assign({}, ...names.map((name) => ({ [name]: Object[name] })));
const assign = Object.assign;
for (const name of names) Object[name] = (...values) => { seen += 1; return originals[name](...values); };
await callTool("echo", { a: { b: [1] } });
assign(Object, originals);
return seen;
