/*---
title = "a Map whose iterator gives other entries"
why = "An encoder that goes through a Map by for…of sends what the script's iterator says."
refs = ["CWE-345", "CWE-913"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = { paid = false }
[control]
value = { paid = true }
script = """
Map.prototype[Symbol.iterator] = function* () { yield ["paid", true]; };
return Object.fromEntries(new Map([["paid", false]]));
"""
---*/
Map.prototype[Symbol.iterator] = function* () { yield ["paid", true]; };
return new Map([["paid", false]]);
