/*---
title = "the key parsed from JSON with escapes"
why = "JSON.parse resolves escapes at run time that the script's own parser never sees."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-json.parse"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const { key } = JSON.parse('{"key":"\\u0063onstructo\\u0072"}');
await [][key][key]("return callTool('canary', {})")();
