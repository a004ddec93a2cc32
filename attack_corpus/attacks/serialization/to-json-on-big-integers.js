/*---
title = "toJSON on the prototype of big integers"
why = "A common remedy for integers that JSON cannot write is a hook that everybody in the engine shares."
refs = ["CWE-1321", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = { n = "1" }
[control]
value = { n = "forged" }
---*/
BigInt.prototype.toJSON = () => "forged";
return { n: 1n };
