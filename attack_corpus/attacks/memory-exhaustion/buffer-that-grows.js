/*---
title = "a buffer of eight bytes resized to a gigabyte"
why = "The constructor asks for little; resize takes what maxByteLength has promised."
refs = ["CWE-789", "ECMA-262 sec-arraybuffer.prototype.resize"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const buffer = new ArrayBuffer(8, { maxByteLength: 2 ** 29 });
buffer.resize(2 ** 29);
return new Uint8Array(buffer).fill(1).length;
