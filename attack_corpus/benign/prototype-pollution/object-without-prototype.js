/*---
title = "a dictionary without a prototype"
why = "Its keys are only what was put in."
preset = "javascript"
[expect]
value = [false, true]
---*/
const words = Object.create(null);
words.a = 1;
return ["toString" in words, "a" in words];
