/*---
title = "a reviver that puts a list in the place it comes to next"
why = "JSON.parse walks what the reviver leaves there, in native code, as deep as it is made."
refs = ["CWE-674", "ECMA-262 sec-internalizejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
return JSON.parse("[0,1]", function (key, value) {
  if (key === "0") this[1] = [0, 1];
  return value;
}).length;
