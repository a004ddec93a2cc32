/*---
title = "a read hidden in a logical assignment"
why = "||= looks like a write, and writes nothing where the property is there: it yields what it found."
refs = ["CWE-184", "CWE-95", "ECMA-262 sec-assignment-operators-runtime-semantics-evaluation"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const key = "con".concat("structor");
const take = () => 0;
const make = (take[key] ||= 0);
make("return callTool('canary', {})")();
