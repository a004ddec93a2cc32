/*---
title = "a promise class whose then calls then"
why = "Each then makes a promise of the same class, whose then is called in turn."
refs = ["CWE-674", "ECMA-262 sec-promise.prototype.then"]
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
class Chatty extends Promise {
  then(...handlers) { return super.then(...handlers).then(...handlers); }
}
await new Chatty((resolve) => resolve(1));
