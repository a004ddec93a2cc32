/*---
title = "a symbol as the name of a tool"
why = "A symbol cannot become text: a careless conversion throws in the middle of the host's work."
refs = ["CWE-755", "ECMA-262 sec-tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
const careless = (name) => String(name);
return careless(Symbol("note"));
"""
value = "Symbol(note)"
---*/
await callTool(Symbol("note"), {});
