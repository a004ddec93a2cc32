/*---
title = "the source of an own function as documentation"
why = "Printing a function is harmless where nothing compiles the print."
preset = "javascript"
[expect]
value = "(a, b) => a + b"
---*/
const add = (a, b) => a + b;
return String(add);
