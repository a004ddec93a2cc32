/*---
title = "in, hasOwn and delete with computed keys, and the word constructor as a question"
why = "Asking and deleting read nothing of what the key leads to."
preset = ["agentscript", "standard"]
[expect]
value = [true, false, true, false]
---*/
const made = { a: 1 };
const key = "a";
const before = key in made;
const own = Object.hasOwn(made, "constructor");
const asked = "constructor" in made;
delete made[key];
return [before, own, asked, key in made];
