/*---
title = "the interpreter's own object, by a name put together"
why = "What embeds the interpreter is reachable by its name from inside, and has an evaluator of its own."
refs = ["CVE-2025-68668", "CWE-693"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
globalThis._pyodide = { _base: { eval_code: (text) => (0, eval)(text) } };
const name = ["_py", "odide"].join("");
await globalThis[name]._base.eval_code("callTool('canary', {})");
"""
---*/
const name = ["_py", "odide"].join("");
await globalThis[name]._base.eval_code("callTool('canary', {})");
