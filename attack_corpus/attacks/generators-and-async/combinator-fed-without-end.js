/*---
title = "Promise.all over a generator without end"
why = "The combinator takes every element before it waits for one; the generator's loop is the only thing that turns."
refs = ["CWE-835", "CWE-770", "ECMA-262 sec-performpromiseall"]
preset = ["permissive", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
script = """
const jobs = function* () { for (let i = 0; i < 5000; i++) yield i; };
await Promise.all(jobs());
await callTool("canary", {});
"""
---*/
const jobs = function* () { while (true) yield 1; };
await Promise.all(jobs());
await callTool("canary", {});
