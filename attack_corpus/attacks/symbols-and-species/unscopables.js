/*---
title = "Symbol.unscopables on the prototype of lists"
why = "It changes what names mean inside with."
refs = ["CWE-1321", "ECMA-262 sec-array.prototype-%symbol.unscopables%"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
Object.prototype[Symbol.unscopables] = { a: true };
if (({})[Symbol.unscopables].a) await callTool('canary', {});
"""
---*/
Object.prototype[Symbol.unscopables] = { a: true };
