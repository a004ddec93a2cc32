/*---
title = "a text that says it is a function"
why = "The reader of serialized values evaluated what began with its own mark."
refs = ["CVE-2017-5941", "CWE-502"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = "string"
[control]
canary = true
script = """
const read = (text) => JSON.parse(text, (key, v) => (String(v).startsWith("_$$ND_FUNC$$_") ? (0, eval)("(" + v.slice(13) + ")") : v));
read(JSON.stringify({ rce: "_$$ND_FUNC$$_function () { callTool('canary', {}) }()" }));
"""
---*/
const back = await callTool("echo", { rce: "_$$ND_FUNC$$_function () { callTool('canary', {}) }()" });
return typeof back.rce;
