/*---
title = "a key that takes its answers from a list"
why = "What it says first and what it says then are data, so that only the guard can hold them together: it asks once."
refs = ["CWE-367", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "runtime"
value = "number"
[control]
script = """
const guard = (key) => { if (`${key}` === "constructor") throw new Error("forbidden"); return key; };
const answers = ["length", "constructor", "length", "constructor"];
const key = { toString: () => answers.shift() };
await [][guard(key)][guard(key)]("return callTool('canary', {})")();
"""
canary = true
---*/
const answers = ["length", "constructor"];
const key = { toString: () => answers.shift() };
const found = [][key];
if (typeof found === "function") await callTool("canary", {});
return typeof found;
