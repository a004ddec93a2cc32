/*---
title = "files by a FileReader or localStorage"
why = "What a page may keep, its scripts may read."
refs = ["CWE-200", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.localStorage = { getItem: () => "token" };
await callTool("canary", { token: localStorage.getItem("token") });
"""
canary = true
---*/
await callTool("canary", { token: localStorage.getItem("token") });
