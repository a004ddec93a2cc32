/*---
title = "a ratio in a message"
why = "3/4 is no path."
preset = "javascript"
[expect]
throws = { name = "Error", message = "3/4 of the rows failed" }
---*/
throw new Error("3/4 of the rows failed");
