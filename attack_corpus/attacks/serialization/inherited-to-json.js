/*---
title = "toJSON planted on Object.prototype"
why = "Even a captured JSON.stringify obeys a toJSON that every object inherits, the host's own records too."
refs = ["CWE-1321", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { n = 1 }
[control]
value = "forged"
---*/
Object.defineProperty(Object.prototype, "toJSON", { value: () => "forged", configurable: true, writable: true });
return { n: 1 };
