/*---
title = "the constructor as the tag of a template"
why = "A tag gets a list of texts, which converts to one text."
refs = ["CWE-95", "ECMA-262 sec-tagged-templates"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const act = () => 1;
await act.constructor`return callTool('canary', {})`();
