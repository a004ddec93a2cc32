/*---
title = "a second realm by ShadowRealm"
why = "A realm of its own has an eval of its own."
refs = ["CWE-693", "CWE-95"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.ShadowRealm = class { evaluate(text) { return (0, eval)(text); } };
await new ShadowRealm().evaluate("callTool('canary', {})");
"""
canary = true
---*/
await new ShadowRealm().evaluate("callTool('canary', {})");
