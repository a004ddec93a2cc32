/*---
title = "a key that names two properties"
why = "It is asked for its text twice, once by the check and once by the access."
refs = ["CWE-367", "ECMA-262 sec-toprimitive"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = 1
[control]
value = 2
script = """
let asked = 0;
const key = { [Symbol.toPrimitive]: () => (asked++ ? 'b' : 'a') };
const table = { a: 1, b: 2 };
if (String(key) === 'a') return table[key];
"""
---*/
let asked = 0;
const key = { [Symbol.toPrimitive]: () => (asked++ ? "b" : "a") };
return { a: 1, b: 2 }[key];
