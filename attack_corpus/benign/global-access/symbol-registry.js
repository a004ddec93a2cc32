/*---
title = "symbols shared by name within a script"
why = "Symbol.for is for keys that two parts of a program agree on."
preset = "standard"
[expect]
value = [true, "id", 7]
---*/
const record = { [Symbol.for("id")]: 7 };
return [Symbol.for("id") === Symbol.for("id"), Symbol.keyFor(Symbol.for("id")), record[Symbol.for("id")]];
