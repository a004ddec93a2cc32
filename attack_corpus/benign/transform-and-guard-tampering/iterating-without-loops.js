/*---
title = "lists worked on with callbacks alone, more often than loops may turn"
why = "Callbacks are bounded by time and memory, not by the count of loop turns."
preset = ["agentscript", "javascript"]
[expect]
value = 1999000
---*/
return Array.from({ length: 2000 }, (_, i) => i).filter((n) => n >= 0).reduce((a, b) => a + b, 0);
