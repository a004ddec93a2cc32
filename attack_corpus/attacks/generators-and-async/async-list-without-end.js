/*---
title = "a list made from an async iterator that never ends"
why = "Array.fromAsync asks again in each promise job; the queue is never empty and no statement repeats."
refs = ["CWE-835", "CWE-770", "ECMA-262 sec-array.fromasync"]
preset = ["standard", "javascript"]
options = { timeout = 1000, cpu_timeout = 100 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
on = "guarded"
canary = true
script = """
let asked = 0;
await Array.fromAsync({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: asked++ > 3000, value: 0 }) }) });
await callTool("canary", {});
"""
---*/
await Array.fromAsync({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: 0 }) }) });
await callTool("canary", {});
