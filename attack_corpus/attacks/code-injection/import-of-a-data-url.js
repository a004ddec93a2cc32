/*---
title = "code imported from a data: URL"
why = "import() takes a text and runs it as a module."
refs = ["CWE-95", "CWE-829", "ECMA-262 sec-import-calls"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_IMPORT"
[control]
script = """
globalThis.load = async (url) => (0, eval)(url.slice(url.indexOf(",") + 1));
await load("data:text/javascript,globalThis.callTool('canary',{})");
"""
canary = true
---*/
await import("data:text/javascript,globalThis.callTool('canary',{})");
