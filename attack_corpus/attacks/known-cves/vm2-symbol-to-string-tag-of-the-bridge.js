/*---
title = "a check of classes fooled by a tag"
why = "The bridge told promises from other objects by what Object.prototype.toString prints, which a script may set (vm2, 2019)."
refs = ["CWE-843"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = {}
[control]
canary = true
script = """
const isPromise = (value) => Object.prototype.toString.call(value) === "[object Promise]";
const settle = (value) => (isPromise(value) ? value.then((f) => f()) : value);
await settle({ [Symbol.toStringTag]: "Promise", then: (use) => use(() => callTool("canary", {})) });
"""
---*/
const args = { [Symbol.toStringTag]: "Promise", then: (use) => use({ swapped: true }) };
const back = await callTool("echo", { args });
if (back.args.swapped) await callTool("canary", {});
return back.args;
