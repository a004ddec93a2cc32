/*---
title = "the key by String.raw as a tag"
why = "A tagged template is a call without parentheses."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-tagged-templates"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const tail = ["struct", "or"];
const key = String.raw`con${tail[0]}${tail[1]}`;
await [][key][key]("return callTool('canary', {})")();
