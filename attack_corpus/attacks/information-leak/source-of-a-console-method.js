/*---
title = "the source text of a console method"
why = "Printing a function of the sandbox shows how it is made, and what its variables are called."
refs = ["CWE-540"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = true
[control]
value = false
script = """
const console = { log: (line) => { const secretSink = []; secretSink.push(line); } };
return !`${console.log}`.includes("secretSink");
"""
---*/
return console.log.toString().includes("[native code]");
