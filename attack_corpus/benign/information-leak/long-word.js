/*---
title = "a long word"
why = "Length alone is no key."
preset = "javascript"
[expect]
throws = { name = "Error", message = "pneumonoultramicroscopicsilicovolcanoconiosis" }
---*/
throw new Error("pneumonoultramicroscopicsilicovolcanoconiosis");
