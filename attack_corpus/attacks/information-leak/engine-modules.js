/*---
title = "the engine's own modules among the globals"
why = "They read files and the environment."
refs = ["CWE-200", "CWE-749"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = ["undefined", "undefined", "undefined"]
[control]
value = ["object", "object", "undefined"]
script = """
globalThis.std = {}; globalThis.os = {};
return [typeof globalThis.std, typeof globalThis.os, typeof globalThis.bjson];
"""
---*/
return [typeof globalThis.std, typeof globalThis.os, typeof globalThis.bjson];
