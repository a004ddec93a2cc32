/*---
title = "a key that answers another word where it is asked for a string"
why = "A guard that writes key + \"\" asks with the hint default, the engine then with the hint string."
refs = ["CWE-367", "CWE-843", "ECMA-262 sec-toprimitive"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
script = """
const guard = (key) => { if (key + "" === "constructor") throw new TypeError("key"); return key; };
const key = { [Symbol.toPrimitive]: (hint) => (hint === "string" ? "constructor" : "name") };
const take = () => 0;
take[guard(key)]("return callTool('canary', {})")();
"""
---*/
const key = { [Symbol.toPrimitive]: (hint) => (hint === "string" ? "constructor" : "name") };
const take = () => 0;
take[key]("return callTool('canary', {})")();
