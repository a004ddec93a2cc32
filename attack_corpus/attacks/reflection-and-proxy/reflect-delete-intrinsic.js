/*---
title = "a built-in deleted by Reflect"
why = "What is gone makes host code fall through to something else."
refs = ["CWE-471", "ECMA-262 sec-reflect.deleteproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, "function"]
[control]
value = [true, "undefined"]
---*/
const done = Reflect.deleteProperty(Array.prototype, "map");
return [done, typeof Array.prototype.map];
