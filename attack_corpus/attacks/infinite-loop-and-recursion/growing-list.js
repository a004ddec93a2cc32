/*---
title = "for-of over a list that the body makes longer"
why = "The condition is nowhere in the text: the iterator of an array reads its length at each step."
refs = ["CWE-835", "ECMA-262 sec-%arrayiteratorprototype%.next"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
memory = true
---*/
const list = [0];
for (const item of list) list.push(item + 1);
return list.length;
