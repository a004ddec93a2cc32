/*---
title = "this in a function given to setTimeout"
why = "Browsers call timers on the window, Node on the timer object: both lead out."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
script = """
globalThis.setTimeout = (act) => act.call(globalThis);
let kind;
await new Promise((done) => setTimeout(function () { kind = typeof this; done(); }, 1));
return kind;
"""
value = "object"
---*/
let kind;
await new Promise((done) => setTimeout(function () { kind = typeof this; done(); }, 1));
return kind;
