/*---
title = "what counts as an Error decided by the script"
why = "Host code that asks instanceof asks Symbol.hasInstance of the constructor, where a script may have put it."
refs = ["CWE-843", "ECMA-262 sec-instanceofoperator"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
script = """
let asked = 0;
Object.defineProperty(Error, Symbol.hasInstance, { value: () => { asked += 1; return true; }, configurable: true });
const careless = (value) => (value instanceof Error ? "failed" : "fine");
careless({});
delete Error[Symbol.hasInstance];
return asked;
"""
value = 1
---*/
let asked = 0;
for (const kind of [Error, TypeError, Promise, Date, Map, Array]) {
  Object.defineProperty(kind, Symbol.hasInstance, { value: () => { asked += 1; return true; }, configurable: true });
}
await callTool("fail", {}, { throwOnError: false });
await callTool("echo", { at: new Date(0), map: new Map(), list: [] });
for (const kind of [Error, TypeError, Promise, Date, Map, Array]) delete kind[Symbol.hasInstance];
return asked;
