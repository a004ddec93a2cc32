/*---
title = "the species of all lists replaced"
why = "map, filter and slice make their results by a constructor that is looked up at each call."
refs = ["CWE-488", "ECMA-262 sec-get-array-%symbol.species%"]
preset = "javascript"
level = "STANDARD"
before = [
'''class Spy extends Array { constructor(...items) { super(...items); callTool("canary", {}); } }
Object.defineProperty(Array, Symbol.species, { configurable: true, value: Spy });
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "of another user"
[control]
canary = true
---*/
return ["of another user"].map((text) => text)[0];
