/*---
title = "a Number object whose valueOf lies"
why = "Encoding unwraps it by a call that the script can answer."
refs = ["CWE-913", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = { n = 1 }
[control]
value = { n = 2 }
---*/
const n = new Number(1);
n.valueOf = () => 2;
return { n };
