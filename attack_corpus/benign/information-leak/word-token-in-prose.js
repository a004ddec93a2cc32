/*---
title = "the word token in prose"
why = "A word is no secret."
preset = "javascript"
[expect]
throws = { name = "Error", message = "the token: it has expired" }
---*/
throw new Error("the token: it has expired");
