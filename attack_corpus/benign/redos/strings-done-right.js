/*---
title = "quoted text with escapes, excluded properly"
why = "The class leaves the backslash to the escape."
preset = ["strict", "standard", "javascript"]
[expect]
value = [true, false]
---*/
const quoted = /^"(\\.|[^"\\])*"$/;
return [quoted.test('"a \\" b"'), quoted.test('"' + "\\\\".repeat(30))];
