/*---
title = "a word joiner between two signs"
why = "An operator cut in two looks whole."
refs = ["CWE-1007", "CWE-176"]
generate = ["return 1 =", { code_point = 0x2060 }, "== 2;"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "drawn"
value = [false, "throws SyntaxError"]
---*/
