/*---
title = "the module loader by module.constructor._load"
why = "Where require is hidden the module object still has its class."
refs = ["CWE-829", "CWE-78"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
script = """
class Module { static _load(name) { return { execSync: () => callTool("canary", {}) }; } }
globalThis.module = new Module();
await module.constructor._load("child_process").execSync("id");
"""
canary = true
---*/
await module.constructor._load("child_process").execSync("id");
