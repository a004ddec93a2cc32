/*---
title = "a proxy whose ownKeys changes between two asks"
why = "What is listed and what is read are two questions, and a proxy has two answers."
refs = ["CWE-367", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { n = 1 }
[control]
value = { n = 2 }
script = """
let asked = 0;
const value = new Proxy({ n: 0 }, { get: (target, key) => key === 'n' ? ++asked : undefined });
const checked = value.n;
return { n: value.n };
"""
---*/
let asked = 0;
return new Proxy({ n: 0 }, { get: (target, key) => (key === "n" ? ++asked : undefined) });
