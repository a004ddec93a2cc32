/*---
title = "a quotation mark that ends the text a host builds"
why = "Arguments pasted into source text break out of it; encoded as data they stay data."
refs = ["CWE-94", "CWE-116"]
tools = "basic"
[expect]
stopped_by = "broker"
value = "'}); callTool('canary', {}); ({a:'"
[control]
script = """
const text = "'}); callTool('canary', {}); ({a:'";
await (0, eval)("callTool('echo', {text: '" + text + "'})");
"""
canary = true
---*/
const text = "'}); callTool('canary', {}); ({a:'";
return (await callTool("echo", { text })).text;
