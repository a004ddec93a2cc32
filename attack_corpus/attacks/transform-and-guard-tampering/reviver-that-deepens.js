/*---
title = "a reviver that puts a deeper object in the place of the next key"
why = "JSON.parse walks what the reviver leaves, not what the text held: the walk descends for ever."
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
JSON.parse('{"a":0,"b":0}', function (key, value) {
  if (key === "a") this.b = { a: 0, b: 0 };
  return value;
});
await callTool("canary", {});
