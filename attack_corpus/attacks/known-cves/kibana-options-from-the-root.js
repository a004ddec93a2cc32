/*---
title = "options of a later start, laid on the root prototype"
why = "Whoever starts a program later reads env and shell from an options object that has none of its own."
refs = ["CVE-2019-7609", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
({}).constructor.prototype.env = { NODE_OPTIONS: "--require /proc/self/environ" };
if ({}.env) await callTool("canary", { env: {}.env });
