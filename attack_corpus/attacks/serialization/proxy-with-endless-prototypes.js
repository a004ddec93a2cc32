/*---
title = "a proxy whose prototype is itself"
why = "Asking a value what it is by walking its prototypes never ends where each answers with the next."
refs = ["CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { a = 1 }
[control]
hangs = true
script = """
const endless = new Proxy({ a: 1 }, { getPrototypeOf: () => endless });
for (let at = endless; at !== null; at = Object.getPrototypeOf(at)) if (at === Date.prototype) return "a date";
return endless;
"""
---*/
const endless = new Proxy({ a: 1 }, { getPrototypeOf: () => endless });
return endless;
