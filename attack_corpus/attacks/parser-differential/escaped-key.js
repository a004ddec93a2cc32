/*---
title = "the key constructor written with escapes in a string"
why = "A string's value is what counts, not how it is spelt."
refs = ["CWE-184", "ECMA-262 sec-literals-string-literals"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const make = []["\x63onstruc\u0074or"]["con\
struct\u{6f}r"];
await make("return callTool('canary', {})")();
