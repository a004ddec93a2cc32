/*---
title = "bytes cloned into themselves again and again"
why = "structuredClone copies all that is reachable: each turn has all earlier ones inside."
refs = ["CWE-409"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
script = '''const clone = (o) => (o.bytes ? { bytes: o.bytes.slice() } : { left: clone(o.left), right: clone(o.right) });
let box = { bytes: new Uint8Array(1000000).fill(1) };
for (let turn = 0; turn < 40; turn++) box = { left: box, right: clone(box) };
return 1;'''
---*/
let box = { bytes: new Uint8Array(1000000).fill(1) };
for (let turn = 0; turn < 40; turn++) box = { left: box, right: structuredClone(box) };
return 1;
