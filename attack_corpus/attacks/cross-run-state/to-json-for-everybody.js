/*---
title = "a toJSON left on Object.prototype"
why = "The result of the next script is written as JSON, and says what the first one wants."
refs = ["CWE-488", "CWE-1321", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
before = [
'''Object.defineProperty(Object.prototype, "toJSON", { configurable: true, value: () => "transferred" });
return 1;''',
]
[expect]
stopped_by = "runtime"
value = { balance = 100 }
[control]
value = "transferred"
---*/
return { balance: 100 };
