/*---
title = "the original Date by a prototype's constructor"
why = "Replacing the global leaves the old one on every date's prototype."
refs = ["CWE-385", "CWE-693"]
preset = "javascript"
options = { now = 1700000000000 }
[expect]
stopped_by = "runtime"
value = 1700000000000
[control]
canary = true
script = """
const Kept = Date;
const time = new (Object.getPrototypeOf(new Kept()).constructor)().getTime();
if (time !== 1700000000000) await callTool("canary", {});
"""
---*/
return new (Object.getPrototypeOf(new Date(0)).constructor)().getTime();
