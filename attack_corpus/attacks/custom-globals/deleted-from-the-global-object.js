/*---
title = "the caller's global deleted from the global object"
why = "A check that finds no limit may hold that there is none."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
globalThis.config = { limit: 1 };
delete globalThis.config;
if (typeof globalThis.config === 'undefined') await callTool('canary', {});
"""
---*/
delete globalThis.config;
if (typeof globalThis.config === "undefined") await callTool("canary", {});
