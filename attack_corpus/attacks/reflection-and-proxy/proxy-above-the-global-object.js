/*---
title = "a proxy as prototype of the global object"
why = "Every name that a host's code looks up and does not find is asked of the script."
refs = ["CWE-668", "CWE-471", "ECMA-262 sec-object-environment-records-hasbinding-n"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = []
[control]
script = """
const asked = [];
const note = (_, name) => { asked.push(String(name)); return false; };
Reflect.setPrototypeOf(globalThis, new Proxy({}, { has: note, get: note }));
const careless = (name) => { if (typeof __trace === "function") __trace(name); };
careless("echo");
return asked;
"""
value = ["__trace"]
---*/
const asked = [];
const note = (_, name) => { asked.push(String(name)); return false; };
Reflect.setPrototypeOf(globalThis, new Proxy({}, { has: note, get: note }));
await callTool("echo", { list: [1, { a: new Date(0) }] });
await parallel([() => callTool("echo", {})]);
await callTool("fail", {}, { throwOnError: false });
return asked;
