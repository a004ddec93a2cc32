/*---
title = "templates in the holes of templates, with braces and backticks in strings"
why = "Templates nest, and strings in their holes may hold what would close them."
preset = ["agentscript", "javascript"]
[expect]
value = "a}b`c`d"
---*/
return `a${`${"}"}b${"`"}${`c${"`"}`}`}d`;
