/*---
title = "paths in a stack taken inside a callback"
why = "A frame of the machine's shows where the program lies."
refs = ["CWE-209", "CWE-200"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
return 'at run (/srv/app/host.js:1)'.includes('/');
"""
---*/
let stack = "";
[1].forEach(() => { stack = new Error("x").stack; });
return stack.includes("/") || stack.includes("prelude");
