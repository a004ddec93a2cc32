/*---
title = "every object spreadable"
why = "A flag on the prototype makes concat walk into what was one value, up to any length."
refs = ["CWE-1321", "CWE-400", "ECMA-262 sec-isconcatspreadable"]
preset = "javascript"
level = "STRICT"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = 3
---*/
Object.prototype[Symbol.isConcatSpreadable] = true;
const names = [].concat({ length: 3, 0: "a" });
return names.length;
