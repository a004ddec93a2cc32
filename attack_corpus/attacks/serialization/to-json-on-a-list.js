/*---
title = "toJSON on a list"
why = "Lists are asked for toJSON as objects are; a check of objects alone misses it."
refs = ["CWE-913", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [1, 2]
[control]
value = "forged"
---*/
const list = [1, 2];
list.toJSON = () => "forged";
return list;
