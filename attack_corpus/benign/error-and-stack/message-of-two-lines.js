/*---
title = "a message of two lines"
why = "A newline in a message is ordinary."
preset = "javascript"
[expect]
throws = { name = "Error", message = "first\nsecond" }
---*/
throw new Error("first\nsecond");
