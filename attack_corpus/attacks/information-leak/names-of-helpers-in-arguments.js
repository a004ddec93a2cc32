/*---
title = "arguments and caller of a function on the stack"
why = "In sloppy code a function's caller and arguments are properties; they lead up to the sandbox's own."
refs = ["CWE-497"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const secret = function () { return reveal(); };
function reveal() { return "reached"; }
if (secret() === "reached") await callTool("canary", {});
"""
---*/
const reveal = () => 1;
if (reveal.caller !== null) await callTool("canary", {});
