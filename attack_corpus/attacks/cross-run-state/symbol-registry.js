/*---
title = "a function hidden under a registered symbol of a built-in"
why = "Symbol.for names are shared by a whole engine, and keys of symbols are in no list of names."
refs = ["CWE-488", "ECMA-262 sec-symbol.for"]
preset = "javascript"
level = "STANDARD"
runs = 2
[expect]
stopped_by = "runtime"
value = "nothing kept"
[control]
value = "kept from before"
---*/
const slot = Symbol.for("mailbox");
const found = Math[slot] ? Math[slot]() : "nothing kept";
Math[slot] = () => "kept from before";
return found;
