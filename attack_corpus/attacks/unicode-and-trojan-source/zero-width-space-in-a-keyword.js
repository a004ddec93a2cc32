/*---
title = "a zero-width space inside a keyword"
why = "The reader sees a correct program, and no explanation why it fails."
refs = ["CWE-1007", "CWE-176"]
generate = ["retu", { code_point = 0x200B }, "rn 1;"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "drawn"
value = [1, "throws SyntaxError"]
---*/
