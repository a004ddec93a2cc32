/*---
title = "the iterator of lists, replaced, sees what the evaluator spreads"
why = "The shim spread its own arguments with an iterator that the script could replace (realms-shim, 2019)."
refs = ["CWE-471"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const evaluate = (...list) => [...list].length;
let seen;
Array.prototype[Symbol.iterator] = function* () { seen = this; };
evaluate({ secret: 1 });
if (seen[0].secret) await callTool("canary", {});
"""
---*/
let seen = 0;
Array.prototype[Symbol.iterator] = function* () { seen = this.length + 1; };
await callTool("echo", { list: [1, 2] });
if (seen) await callTool("canary", {});
