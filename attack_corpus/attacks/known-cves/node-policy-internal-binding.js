/*---
title = "a binding of the runtime's own"
why = "Below all modules there is a call that gives what they are made of, and no policy applies there."
refs = ["CVE-2023-32559", "CWE-863"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
script = """
process.binding = (name) => ({ spawn: () => name });
if (process.binding("spawn_sync").spawn()) await callTool("canary", {});
"""
---*/
if (process.binding("spawn_sync").spawn()) await callTool("canary", {});
