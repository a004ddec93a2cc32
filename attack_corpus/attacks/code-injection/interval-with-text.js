/*---
title = "setInterval with text where there are no timers"
why = "The name is refused before the argument matters."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
script = """
globalThis.setInterval = (code) => (0, eval)(code);
await setInterval("callTool('canary', {})", 0);
"""
canary = true
---*/
await setInterval("callTool('canary', {})", 0);
