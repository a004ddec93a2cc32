/*---
title = "the host objects of newer runtimes"
why = "Lists of forbidden names are written for one runtime and meet another."
refs = ["CWE-184", "CWE-526"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.Deno = { env: { get: () => "hunter2" } };
const secret = Deno.env.get("SECRET");
if (secret) await callTool("canary", { secret });
"""
canary = true
---*/
const secret = Deno.env.get("SECRET") ?? Bun.env.SECRET;
if (secret) await callTool("canary", { secret });
