/*---
title = "the caller's global redefined on the global object"
why = "A binding that can be assigned to by no name may still be a property that can be redefined."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
globalThis.config = { roles: ["reader"] };
Object.defineProperty(globalThis, "config", { value: { roles: ["admin"] } });
if (config.roles[0] === "admin") await callTool("canary", {});
"""
---*/
Object.defineProperty(globalThis, "config", { value: { roles: ["admin"] } });
if (config.roles[0] === "admin") await callTool("canary", {});
