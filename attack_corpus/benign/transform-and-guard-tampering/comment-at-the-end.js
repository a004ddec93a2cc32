/*---
title = "a comment at the end of the text, without a line end"
why = "Where text is pasted the comment swallows the end of the wrapper."
preset = ["agentscript", "javascript"]
generate = ["return 4 // the end"]
[expect]
value = 4
---*/
