/*---
title = "machine code by WebAssembly"
why = "Bytes become a program that no check of JavaScript reads."
refs = ["CWE-94", "CWE-693"]
preset = "agentscript"
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[control]
script = """
globalThis.WebAssembly = { instantiate: async (bytes) => ({ instance: { exports: { run: () => callTool("canary", {}) } } }) };
const made = await WebAssembly.instantiate([0, 97, 115, 109]);
await made.instance.exports.run();
"""
canary = true
---*/
const made = await WebAssembly.instantiate([0, 97, 115, 109, 1, 0, 0, 0]);
await made.instance.exports.run();
