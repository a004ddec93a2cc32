/*---
title = "a getter that reads itself"
why = "Reading a property is no call in the text."
refs = ["CWE-674"]
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
const self = { get size() { return self.size + 1; } };
return self.size;
