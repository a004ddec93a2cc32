/*---
title = "a template engine that compiles its templates"
why = "Small template engines put the text into a with statement and compile it: the template's author is the program's."
refs = ["CWE-1336", "CWE-95"]
preset = "javascript"
tools = { page = { text = "${callTool('canary', {})}" } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { text } = await callTool("page", {});
const render = (template) => (() => 1).constructor("return `" + template + "`")();
await render(text);
