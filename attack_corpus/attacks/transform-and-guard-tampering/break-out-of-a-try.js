/*---
title = "text that closes the try of a wrapper and opens another"
why = "Where the wrapper is a try that ends the run, a brace and a catch of the script's own take its place."
refs = ["CWE-94", "CWE-74"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
script = """
try {
throw new Error("halt"); } catch { await callTool("canary", {}); } try {
} finally { }
"""
---*/
throw new Error("halt"); } catch { await callTool("canary", {}); } try {
