/*---
title = "an async function under way for every number"
why = "Each waits for the same promise, and keeps its frame and its place in the list of that promise."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let open;
const gate = new Promise((resolve) => { open = resolve; });
const held = async (n) => { await gate; return n; };
return Array.from({ length: 2 ** 30 }, (_, n) => held(n)).length;
