/*---
title = "a loop in a callback whose caller swallows what it throws"
why = "The engine calls back in native code between a guard and the handler that would hear of it."
refs = ["CWE-835", "CWE-703"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const swallow = (f) => { try { return f(); } catch { return "swallowed"; } };
const text = "a".replace("a", () => swallow(() => { for (let n = 1; n > 0; ) {} }));
await callTool("canary", { text });
