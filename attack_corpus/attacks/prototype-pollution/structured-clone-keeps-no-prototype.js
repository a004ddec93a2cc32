/*---
title = "structuredClone of an object with an own key __proto__"
why = "A clone that assigns key by key gives the copy another prototype."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = 'null'
[control]
canary = true
script = """
const source = JSON.parse('{"__proto__": {"isAdmin": true}}'), copy = {};
for (const key of Object.keys(source)) copy[key] = source[key];
if (copy.isAdmin) await callTool("canary", {});
"""
---*/
const copy = structuredClone(JSON.parse('{"__proto__": {"isAdmin": true}}'));
if (copy.isAdmin) await callTool("canary", {});
