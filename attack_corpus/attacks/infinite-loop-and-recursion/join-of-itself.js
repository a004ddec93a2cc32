/*---
title = "a list whose element is the text of the list"
why = "join has a check for a list inside itself, and none for an object that asks for the list."
refs = ["CWE-674", "ECMA-262 sec-array.prototype.join"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const list = [];
list.push({ toString: () => `<${list.join()}>` });
return list.join();
