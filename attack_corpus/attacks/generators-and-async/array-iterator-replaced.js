/*---
title = "the next of every array iterator replaced"
why = "Each for-of, spread and destructuring of a careless host then takes what the script hands out."
refs = ["CWE-1321", "ECMA-262 sec-%arrayiteratorprototype%.next"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const allowed = ["getUser"];
const host = async () => { for (const name of allowed) await callTool(name, {}); };
let asked = 0;
Object.getPrototypeOf([].values()).next = () => (asked++ ? { done: true } : { done: false, value: "canary" });
await host();
"""
---*/
let asked = 0;
Object.getPrototypeOf([].values()).next = () => (asked++ ? { done: true } : { done: false, value: "canary" });
await parallel(["getUser"], (name) => callTool(name, {}));
