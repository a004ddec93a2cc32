/*---
title = "the key constructor put together from pieces at run time"
why = "A static check of keys sees two harmless strings."
refs = ["CWE-95", "CWE-184"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const pieces = ["struc", "con", "tor"];
const key = pieces[1] + pieces[0] + pieces[2];
const act = [][key][key]("return callTool('canary', {})");
await act();
