/*---
title = "what the global object of the preset javascript holds"
why = "The script has its own, with the names on the list and no others."
refs = ["CWE-668", "CWE-200"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = []
[control]
value = ["Function", "eval", "performance", "process", "queueMicrotask", "require"]
---*/
const looked = ["eval", "Function", "process", "require", "performance", "queueMicrotask", "global", "window", "module"];
return looked.filter((name) => name in globalThis).sort();
