/*---
title = "Atomics.wait as a sleep"
why = "It holds the thread without using processor time, where only that is limited."
refs = ["CWE-400", "ECMA-262 sec-atomics.wait"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const cell = new Int32Array(new SharedArrayBuffer(4));
if (typeof Atomics.wait === 'function' && cell[0] === 0) await callTool("canary", {});
"""
---*/
globalThis.Atomics.wait(new globalThis.Int32Array(1), 0, 0, 60000);
