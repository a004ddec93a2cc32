/*---
title = "forbidden attributes by the function that reads attributes"
why = "Attributes were checked where they stand with a dot, not where a function reads them by a text."
refs = ["CVE-2025-9959", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const key = "constructor";
const make = Reflect.get(Reflect.get({}, key), key);
await Reflect.apply(make, null, ["return callTool('canary', {})"])();
