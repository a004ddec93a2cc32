/*---
title = "a long s that becomes an ordinary one in capitals"
why = "U+017F has S as its capital, so two case mappings make an ASCII word out of one that is not ASCII."
refs = ["CWE-95", "CWE-178", "CWE-176", "ECMA-262 sec-string.prototype.touppercase"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "con\u017Ftructor".toUpperCase().toLowerCase();
await [][key][key]("return callTool('canary', {})")();
