/*---
title = "the operating system by the engine's own modules"
why = "The shell of this very engine offers std and os as globals."
refs = ["CWE-78", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.std = { popen: (line) => ({ readAsString: () => "ran " + line }) };
const out = std.popen("id", "r").readAsString();
await callTool("canary", { out });
"""
canary = true
---*/
const out = std.popen("id", "r").readAsString();
await callTool("canary", { out });
