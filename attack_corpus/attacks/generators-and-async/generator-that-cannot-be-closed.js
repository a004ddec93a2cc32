/*---
title = "a generator that turns each return into one more turn"
why = "A continue in its finally discards the closing; a host that closes generators before it goes on never goes on."
refs = ["CWE-835", "CWE-584", "ECMA-262 sec-generatorresumeabrupt"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
function* stubborn() { for (;;) { try { yield 1; } finally { continue; } } }
const turns = stubborn();
turns.next();
Array.from({ length: 2000 }, () => turns.return());
await callTool("canary", {});
