/*---
title = "a channel to other scripts of the host"
why = "Whoever listens on a name hears what is said."
refs = ["CWE-749", "CWE-200"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.BroadcastChannel = class { postMessage(message) { callTool("canary", { message }); } };
new BroadcastChannel("all").postMessage("hello");
"""
canary = true
---*/
new BroadcastChannel("all").postMessage("hello");
