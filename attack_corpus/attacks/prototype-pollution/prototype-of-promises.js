/*---
title = "then replaced for all promises"
why = "What awaits a promise by its then hands over every answer of a tool."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
throws = "TypeError"
script = """
Promise.prototype.then = () => null;
"""
---*/
Promise.prototype.then = () => callTool("canary", {});
if (Promise.resolve(1).then(() => 1) === null) await callTool("canary", {});
