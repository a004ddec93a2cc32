/*---
title = "a function handed to a tool as an argument"
why = "A bridge that passes functions lets the host call the script, outside every limit of the run."
refs = ["CWE-749", "CWE-668"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { kinds = ["name"] }
[control]
script = """
const careless = (args) => args;
return { kinds: Object.keys(careless({ name: "x", done: () => callTool("canary", {}) })).sort() };
"""
value = { kinds = ["done", "name"] }
---*/
const back = await callTool("echo", { name: "x", done: () => callTool("canary", {}) });
return { kinds: Object.keys(back).sort() };
