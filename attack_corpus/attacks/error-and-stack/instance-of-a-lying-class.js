/*---
title = "an error whose class says that everything is its instance"
why = "A host that asks instanceof asks the script."
refs = ["CWE-913", "ECMA-262 sec-instanceofoperator"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Lie"
[control]
canary = true
script = """
class Lie extends Error { static [Symbol.hasInstance]() { callTool('canary', {}); return true; } }
({}) instanceof Lie;
"""
---*/
class Lie extends Error { static [Symbol.hasInstance]() { callTool("canary", {}); return true; } }
const error = new Lie("m");
error.name = "Lie";
throw error;
