/*---
title = "the constructor as mapping of computed values"
why = "A mapping function given to a typed array's from is called with its values."
refs = ["CWE-95", "ECMA-262 sec-%typedarray%.from"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = [0]
---*/
const act = () => 1;
return Array.from(Uint8Array.from(["a"], act.constructor));
