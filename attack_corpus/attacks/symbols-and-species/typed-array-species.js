/*---
title = "a typed array whose species is shorter"
why = "subarray and map write into what the species made: the length has to be checked again."
refs = ["CWE-787", "ECMA-262 sec-typedarrayspeciescreate"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
const list = new Uint8Array(16);
list.constructor = { [Symbol.species]: function () { return new Uint8Array(1); } };
const careless = (given) => new given.constructor[Symbol.species](16).length;
return careless(list);
"""
value = 1
---*/
const list = new Uint8Array(16);
list.constructor = { [Symbol.species]: function () { return new Uint8Array(1); } };
return list.map((n) => n + 1).length;
