/*---
title = "an aggregate error that holds itself"
why = "Whoever walks its errors walks for ever."
refs = ["CWE-674", "CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "AggregateError"
[control]
canary = true
script = """
const all = new AggregateError([]);
all.errors.push(all);
let depth = 0;
for (let at = all; at && depth < 1000; at = at.errors[0]) depth++;
if (depth === 1000) await callTool('canary', {});
"""
---*/
const all = new AggregateError([], "all");
all.errors.push(all);
throw all;
