/*---
title = "a buffer larger than the machine"
why = "Buffers are allocated outside the engine's object heap in many embeddings, and so outside its limit."
refs = ["CWE-789", "ECMA-262 sec-arraybuffer-constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 2000
[control]
memory = true
---*/
const kept = [];
for (let turn = 0; turn < 64; turn++) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
return kept.length;
