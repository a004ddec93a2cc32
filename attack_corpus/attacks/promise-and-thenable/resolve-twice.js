/*---
title = "a thenable that settles twice"
why = "A host that counts answers counts two."
refs = ["CWE-675", "ECMA-262 sec-createresolvingfunctions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "first"
[control]
value = 2
script = """
let answers = 0;
const twice = { then(resolve) { resolve(1); resolve(2); } };
twice.then(() => answers++);
return answers;
"""
---*/
return { then(resolve) { resolve("first"); resolve("second"); } };
