/*---
title = "a global replace whose exec always finds another match"
why = "The engine asks exec until it answers null; an exec of the script's never does."
refs = ["CWE-835", "ECMA-262 sec-regexp.prototype-%symbol.replace%"]
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
const pattern = /x/g;
let asked = 0;
pattern.exec = () => (asked++ < 5000 ? ["x"] : null);
"x".replace(pattern, "");
await callTool("canary", {});
"""
---*/
const pattern = /x/g;
pattern.exec = () => ["x"];
"x".replace(pattern, "");
await callTool("canary", {});
