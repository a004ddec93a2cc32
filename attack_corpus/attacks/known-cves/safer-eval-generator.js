/*---
title = "code by the constructor of generators"
why = "Function had been locked away; the constructors of generators and async functions were siblings nobody had thought of (safer-eval, 2019)."
refs = ["CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const make = (function* () {}).constructor;
for (const step of make("yield callTool('canary', {})")()) await step;
