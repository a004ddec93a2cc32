/*---
title = "a filter that lets nothing pass, over an iterator without end"
why = "The helper asks for the next element until one passes; the one call of next never returns."
refs = ["CWE-835", "ECMA-262 sec-iterator.prototype.filter"]
preset = ["permissive", "javascript"]
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
Iterator.from({ next: () => ({ done: asked++ > 5000, value: 0 }) }).filter(() => false).next();
await callTool("canary", {});
"""
---*/
Iterator.from({ next: () => ({ done: false, value: 0 }) }).filter(() => false).next();
await callTool("canary", {});
