/*---
title = "a getter on a prototype, read through a primitive"
why = "In sloppy code a primitive receiver is boxed; in strict code a getter sees the primitive itself."
refs = ["CWE-668", "ECMA-262 sec-ordinarycallbindthis"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = "number"
[control]
on = "sloppy"
value = "object"
---*/
Object.defineProperty(Number.prototype, "kind", { get() { return typeof this; }, configurable: true });
const kind = (5).kind;
delete Number.prototype.kind;
return kind;
