/*---
title = "a pattern with many groups of one name"
why = "Whether two groups of a name exclude each other is asked for each pair."
refs = ["CWE-407", "ECMA-262 sec-patterns-static-semantics-early-errors"]
preset = "javascript"
generate = ["const x = /", { repeat = "(?<g>a)|", count = 6000 }, "b/.test('a');"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REGEX_TOO_LONG"
within_ms = 1000
[control]
on = "parser"
hangs = true
---*/
