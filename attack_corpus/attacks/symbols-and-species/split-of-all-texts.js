/*---
title = "Symbol.split on the prototype of texts"
why = "A host that splits a text with the script's engine asks the script."
refs = ["CWE-1321", "ECMA-262 sec-string.prototype.split"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = ["a,b"]
[control]
canary = true
script = """
RegExp.prototype[Symbol.split] = () => { callTool('canary', {}); return []; };
'a,b'.split(/,/);
"""
---*/
String.prototype[Symbol.split] = () => { callTool("canary", {}); return []; };
return ["a,b"];
