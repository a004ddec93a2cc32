/*---
title = "a public address in a message"
why = "8.8.8.8 belongs to everybody."
preset = "javascript"
[expect]
throws = { name = "Error", message = "8.8.8.8 did not answer" }
---*/
throw new Error("8.8.8.8 did not answer");
