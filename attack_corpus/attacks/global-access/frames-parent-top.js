/*---
title = "the windows above and beside"
why = "A window is reachable from each of its frames."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.frames = globalThis.parent = globalThis.top = globalThis;
for (const place of [frames, parent, top]) await place.callTool("canary", {});
"""
canary = true
---*/
for (const place of [frames, parent, top]) await place.callTool("canary", {});
