/*---
title = "a built-in redefined by Reflect"
why = "defineProperty reports failure as false, so a frozen intrinsic must simply stay as it is."
refs = ["CWE-471", "ECMA-262 sec-reflect.defineproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, 3]
[control]
value = [true, 42]
---*/
const done = Reflect.defineProperty(Math, "max", { value: () => 42 });
return [done, Math.max(1, 2, 3)];
