/*---
title = "recursion through the tag of a template"
why = "A template with a tag is a call without brackets."
refs = ["CWE-674", "ECMA-262 sec-tagged-templates"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const tag = () => [tag`deeper`];
return tag`start`;
