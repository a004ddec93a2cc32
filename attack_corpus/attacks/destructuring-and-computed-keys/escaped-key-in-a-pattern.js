/*---
title = "a key with a unicode escape in a pattern"
why = "The name that counts is the one after escapes are resolved, in patterns as elsewhere."
refs = ["CWE-184", "ECMA-262 sec-identifier-names"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
on = "guarded"
canary = true
---*/
const { \u0063onstructor: make } = () => 0;
make("return callTool('canary', {})")();
