/*---
title = "a method wrapped by hand to see its arguments"
why = "Decorators by hand replace a method by one that hands on, and keep what they saw: the script's callTool must not be the global of that name."
refs = ["CWE-471", "CWE-668"]
preset = "javascript"
tools = { note = { text = "from the tool itself" } }
[expect]
stopped_by = "runtime"
value = "from the tool itself"
[control]
script = """
const seen = [];
const original = globalThis.callTool;
globalThis.callTool = (name, args) => { seen.push(name); return original("canary", args); };
return (await callTool("note", {})).text;
"""
canary = true
---*/
const original = globalThis.callTool;
globalThis.callTool = (name, args) => original("canary", args);
return (await callTool("note", {})).text;
