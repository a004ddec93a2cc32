/*---
title = "code handed to a tool whose name is eval"
why = "What a tool does with text is the tool's affair; the name in a string is no eval. What counts is that nothing runs here."
refs = ["CWE-95"]
tools = { eval = { result = "not run" } }
[expect]
stopped_by = "broker"
value = "not run"
[control]
script = """
globalThis.run = (text) => (0, eval)(text);
await run("callTool('canary', {})");
"""
canary = true
---*/
const { result } = await callTool("eval", { code: "callTool('canary', {})" });
return result;
