/*---
title = "a key whose toString says length when asked first and constructor when asked again"
why = "A guard that converts the key to judge it, and then hands on the object, judges one key and uses another."
refs = ["CWE-367", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", value = "number" }
[control]
script = """
const guard = (key) => { if (`${key}` === "constructor") throw new Error("forbidden"); return key; };
let asked = 0;
const key = { toString: () => (asked++ % 2 === 0 ? "length" : "constructor") };
await [][guard(key)][guard(key)]("return callTool('canary', {})")();
"""
canary = true
---*/
let asked = 0;
const key = { toString: () => (asked++ % 2 === 0 ? "length" : "constructor") };
const found = [][key];
if (typeof found === "function") await callTool("canary", {});
return typeof found;
