/*---
title = "eval called through an optional chain"
why = "eval?.(text) is an indirect eval; a search for \"eval(\" does not find it."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-optional-chains"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await eval?.("callTool('canary', {})");
