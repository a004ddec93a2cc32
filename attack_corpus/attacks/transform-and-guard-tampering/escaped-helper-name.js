/*---
title = "a helper's name written with a unicode escape"
why = "The name that counts is the one after escapes are resolved; a comparison of the text sees another."
refs = ["CWE-184", "ECMA-262 sec-names-and-keywords"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
---*/
await \u005f\u005fsafe_callTool("canary", {});
