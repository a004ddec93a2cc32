/*---
title = "what the error of a missing tool says"
why = "A list of all tools, or a path, helps whoever tries names."
refs = ["CWE-209", "CWE-204"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
try { await callTool('fail', {}); } catch (error) { return error.message.includes('/srv'); }
"""
---*/
try { await callTool("no_such_tool", {}); } catch (error) { return /secrets|\/srv|sk-live/.test(error.message); }
