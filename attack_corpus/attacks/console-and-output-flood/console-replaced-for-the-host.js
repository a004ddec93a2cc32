/*---
title = "the console's own method replaced"
why = "A logger that looks its method up each time hands every later line to the script."
refs = ["CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
globalThis.console = { log() {} };
console.log = () => callTool("canary", {});
console.log("x");
"""
---*/
console.log = () => callTool("canary", {});
console.log("x");
