/*---
title = "a thrown proxy whose every property runs script code"
why = "Describing an error reads its name, message and stack; each read here never ends."
refs = ["CWE-835", "CWE-755"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
within_ms = 2000
[control]
hangs = true
---*/
throw new Proxy({}, { get() { for (;;) Math.random(); } });
