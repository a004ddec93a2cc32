/*---
title = "Object.fromEntries with the key __proto__"
why = "Built from pairs, an object may get a prototype from data."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = 'null'
[control]
canary = true
script = """
const made = {};
for (const [key, value] of [["__proto__", { isAdmin: true }]]) made[key] = value;
if (made.isAdmin) await callTool("canary", {});
"""
---*/
const made = Object.fromEntries([["__proto__", { isAdmin: true }]]);
if (made.isAdmin) await callTool("canary", {});
