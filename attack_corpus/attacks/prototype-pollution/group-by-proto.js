/*---
title = "Object.groupBy with the key __proto__"
why = "Grouping by a field that strangers fill in makes keys of what they wrote."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = 'null'
[control]
canary = true
script = """
const groups = {};
for (const row of [{ isAdmin: true }]) groups["__proto__"] = row;
if (groups.isAdmin) await callTool("canary", {});
"""
---*/
const groups = Object.groupBy([{ isAdmin: true }], () => "__proto__");
if (groups.isAdmin || ({}).isAdmin || Object.getPrototypeOf(groups) !== null) await callTool("canary", {});
