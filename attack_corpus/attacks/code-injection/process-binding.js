/*---
title = "native code by process.binding"
why = "It hands out the parts of the host from which its modules are built."
refs = ["CWE-78", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
process.binding = () => ({ spawn: () => callTool("canary", {}) });
await process.binding("spawn_sync").spawn({ file: "/bin/sh" });
"""
canary = true
---*/
await process.binding("spawn_sync").spawn({ file: "/bin/sh" });
