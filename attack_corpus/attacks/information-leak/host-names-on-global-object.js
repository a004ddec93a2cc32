/*---
title = "the host's own helpers among the names of the global object"
why = "A bridge function left on the global object can be called directly, past all judgement."
refs = ["CWE-668", "CWE-749"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = []
[control]
value = ["__host_call", "__settled", "__watch"]
---*/
return Reflect.ownKeys(globalThis).filter((key) => typeof key === "string" && key.startsWith("__"));
