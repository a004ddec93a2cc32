/*---
title = "a text of forty kilobytes in one line"
why = "Below the limit a long line is fine where it is a string."
preset = ["agentscript", "strict", "secure", "standard", "permissive", "javascript"]
generate = ["return '", { repeat = "lorem ipsum ", count = 3400 }, "'.length;"]
[expect]
value = 40800
---*/
