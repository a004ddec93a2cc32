/*---
title = "a place of all lists made read-only"
why = "An index is a name like any other: what stands on Array.prototype is in the way of every list."
refs = ["CWE-488", "CWE-1321", "CWE-400"]
preset = "javascript"
level = "STANDARD"
before = [
'''Object.defineProperty(Array.prototype, "0", { configurable: true, get: () => "taken" });
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "mine"
[control]
throws = "TypeError"
---*/
const list = [];
list[0] = "mine";
return list[0];
