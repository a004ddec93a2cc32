/*---
title = "new of an optional chain"
why = "The engine constructs what the grammar forbids to construct; a checker by the grammar has no tree for it."
refs = ["CWE-436", "ECMA-262 sec-left-hand-side-expressions"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
const holder = { Act: function () { callTool("canary", {}); } };
new holder?.Act();
