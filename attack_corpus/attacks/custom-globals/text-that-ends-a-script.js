/*---
title = "text of the caller's that looks like code"
why = "Globals pasted into the script's text are code as soon as a quote is forgotten."
refs = ["CWE-94", "CWE-116"]
options = { globals = { name = '"; callTool("canary", {}); "' } }
[expect]
stopped_by = "runtime"
value = '"; callTool("canary", {}); "'
[control]
canary = true
script = """
const pasted = '"; callTool("canary", {}); "';
(0, eval)('const name = "' + pasted + '";');
"""
---*/
return name;
