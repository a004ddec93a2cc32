/*---
title = "toJSON that runs when the host encodes the result"
why = "Encoding calls the script once more, after its time, and takes what it says in place of the data."
refs = ["CWE-913", "ECMA-262 sec-serializejsonproperty"]
[expect]
stopped_by = "runtime"
value = { amount = 1 }
[control]
value = "forged"
---*/
return { amount: 1, toJSON: () => "forged" };
