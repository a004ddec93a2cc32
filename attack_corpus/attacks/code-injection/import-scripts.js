/*---
title = "code loaded by importScripts"
why = "Worker's own way to run text from an address."
refs = ["CWE-829", "CWE-94"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
script = """
globalThis.importScripts = (url) => (0, eval)(url.slice(url.indexOf(",") + 1));
importScripts("data:text/javascript,callTool('canary', {})");
"""
canary = true
---*/
importScripts("data:text/javascript,callTool('canary', {})");
