/*---
title = "a closing brace that ends the wrapper early"
why = "Where the script is pasted between two lines, text can close the function, act outside, and open another."
refs = ["CWE-94", "CWE-74"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "pasted"
canary = true
---*/
}(), callTool("canary", {}), async function () {
