/*---
title = "a global that some embedding left behind"
why = "No list of forbidden names can know it; a list of allowed ones need not."
refs = ["CWE-184", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.__host = { run: () => callTool("canary", {}) };
await __host.run();
"""
canary = true
---*/
await __host.run();
