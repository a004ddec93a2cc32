/*---
title = "a Set that is refilled while forEach walks it"
why = "The engine's own walk visits what is added on the way; no statement of the script repeats, so no guard counts."
refs = ["CWE-835", "ECMA-262 sec-set.prototype.foreach"]
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
const once = new Set([0]);
once.forEach((n) => { once.delete(n); if (n < 20000) once.add(n + 1); });
await callTool("canary", {});
"""
---*/
const once = new Set([0]);
once.forEach((n) => { once.delete(n); once.add(n + 1); });
await callTool("canary", {});
