/*---
title = "reserved names where they name no variable"
why = "A transform that finds its own marks by text takes the script's label or key for a guard that is already there."
refs = ["CWE-184", "CWE-436"]
preset = ["javascript", "permissive"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
canary = true
script = """
const text = "__ag_left: for (let i = 0; i < 2000; i++) { }";
const guarded = text.includes("__ag_left") ? text : text.replace("{", "{ if (!--left) throw new Error('halt');");
await Object.getPrototypeOf(async () => 0).constructor(guarded + " await callTool('canary', {});")();
"""
---*/
__ag_left: for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
