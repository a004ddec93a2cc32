/*---
title = "a Map with the key __proto__"
why = "A Map takes any key; that is what it is for."
preset = "javascript"
[expect]
value = 2
---*/
const counts = new Map();
for (const word of ["__proto__", "constructor", "__proto__"]) counts.set(word, (counts.get(word) ?? 0) + 1);
return counts.get("__proto__");
