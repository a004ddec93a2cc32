/*---
title = "a main function whose parameter has a default that acts"
why = "A transform that takes the body out of __ag_main and checks only that forgets what runs before the body."
refs = ["CWE-436", "ECMA-262 sec-functiondeclarationinstantiation"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
canary = true
script = """
async function __ag_main(ready = callTool("canary", {})) { return 1; }
await __ag_main();
"""
---*/
async function __ag_main(ready = callTool("canary", {})) { return 1; }
