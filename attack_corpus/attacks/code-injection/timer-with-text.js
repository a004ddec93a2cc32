/*---
title = "setTimeout with text instead of a function"
why = "Browsers compile the text; a sandbox with timers of its own must not."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
globalThis.setTimeout = (code) => (typeof code === "string" ? (0, eval)(code) : code());
setTimeout("callTool('canary', {})", 0);
"""
canary = true
---*/
setTimeout("callTool('canary', {})", 0);
await new Promise((done) => setTimeout(done, 5));
return "nothing ran";
