/*---
title = "eval as the tag of a template"
why = "A tag is called with a list of strings, which eval gives back unchanged: with join in between it runs them."
refs = ["CWE-95", "ECMA-262 sec-tagged-templates"]
preset = "standard"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const text = eval`callTool('canary', {})`.join("");
await [text].map(eval)[0];
