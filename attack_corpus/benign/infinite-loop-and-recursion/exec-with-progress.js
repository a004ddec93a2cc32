/*---
title = "all matches of a pattern by exec"
why = "The usual loop over a global pattern; each match is longer than nothing."
preset = "javascript"
[expect]
value = { a = 1, bc = 23, def = 456 }
---*/
const pattern = /([a-z]+)=(\d+)/g;
const found = {};
let match;
while ((match = pattern.exec("a=1 bc=23 def=456"))) found[match[1]] = Number(match[2]);
return found;
