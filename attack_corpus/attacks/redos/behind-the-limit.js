/*---
title = "the loop at the end of a pattern too long to be read"
why = "Whatever stands behind the limit is not looked at, so the whole is refused."
refs = ["CWE-1333", "CWE-770"]
preset = ["strict", "secure"]
generate = ["return /^(?:", { repeat = "zz|", count = 70 }, "(a+)+)$/.test('a'.repeat(40) + '!');"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REGEX_TOO_LONG"
[control]
hangs = true
---*/
