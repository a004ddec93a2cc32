/*---
title = "the method by which the sandbox asks its own list of what is safe"
why = "The prototype of Map was within reach; a has that always says yes makes everything safe."
refs = ["CVE-2026-25587", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const safe = new Map([["x", 1]]);
const read = (object, key) => { if (!safe.has(key)) throw new TypeError(key); return object[key]; };
Map.prototype.has = () => true;
await read(read({}, "constructor"), "constructor")("return callTool('canary', {})")();
"""
---*/
Map.prototype.has = Set.prototype.has = () => true;
const key = "constructor";
await {}[key][key]("return callTool('canary', {})")();
