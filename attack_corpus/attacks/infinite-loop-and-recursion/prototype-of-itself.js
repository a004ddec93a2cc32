/*---
title = "a proxy that is the prototype of its own target"
why = "The check for cycles stops at proxies; looking up a name goes round for ever."
refs = ["CWE-674", "ECMA-262 sec-ordinarysetprototypeof"]
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
const target = {};
const round = new Proxy(target, {});
Object.setPrototypeOf(target, round);
return round.missing;
