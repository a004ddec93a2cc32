/*---
title = "Symbol.species of Promise replaced"
why = "then makes its result with it, the host's own included."
refs = ["CWE-913", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const Own = class extends Promise {};
Object.defineProperty(Promise, Symbol.species, { value: Own, configurable: true });
if (Promise.resolve().then(() => 1) instanceof Own) await callTool('canary', {});
"""
---*/
Object.defineProperty(Promise, Symbol.species, { value: class extends Promise {}, configurable: true });
