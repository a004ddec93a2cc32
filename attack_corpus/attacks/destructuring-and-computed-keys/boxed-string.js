/*---
title = "a String object as the key"
why = "typeof says object, equality with any string is false, and as a key it is the string all the same."
refs = ["CWE-843", "CWE-697", "ECMA-262 sec-topropertykey"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
script = """
const guard = (key) => { if (key === "constructor") throw new TypeError("key"); return key; };
const take = () => 0;
take[guard(Object("constructor"))]("return callTool('canary', {})")();
"""
---*/
const take = () => 0;
take[Object("constructor")]("return callTool('canary', {})")();
