/*---
title = "a colour in hexadecimal"
why = "Short hexadecimal is no address."
preset = "javascript"
[expect]
throws = { name = "Error", message = "0xff8800 is no colour of ours" }
---*/
throw new Error("0xff8800 is no colour of ours");
