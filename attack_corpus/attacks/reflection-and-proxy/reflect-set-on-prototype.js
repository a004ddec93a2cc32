/*---
title = "a value set on every object by Reflect.set"
why = "A write by function, on an object nobody named in an assignment."
refs = ["CWE-1321", "ECMA-262 sec-reflect.set"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, "undefined"]
[control]
value = [true, "boolean"]
---*/
const done = Reflect.set(Object.prototype, "isAdmin", true);
return [done, typeof {}.isAdmin];
