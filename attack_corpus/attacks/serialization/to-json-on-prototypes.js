/*---
title = "toJSON put on every prototype"
why = "An encoder that hands values to JSON.stringify runs these and sends what they return instead."
refs = ["CWE-913", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = [{ a = 1 }, [2], "text"]
[control]
value = "forged"
---*/
for (const type of [Object, Array, String]) type.prototype.toJSON = () => "forged";
return [{ a: 1 }, [2], Object("text")];
