/*---
title = "a typed array that claims another length"
why = "Reading beyond the end of memory begins with a length that is taken on trust."
refs = ["CWE-125"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [1, 2]
[control]
bytes = 100000
script = """
const bytes = new Uint8Array([1, 2]);
Object.defineProperty(bytes, "length", { value: 1000000 });
return Array.from({ length: bytes.length }, (_, i) => bytes[i]);
"""
---*/
const bytes = new Uint8Array([1, 2]);
Object.defineProperty(bytes, "length", { value: 1000000 });
return bytes;
