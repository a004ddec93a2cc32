/*---
title = "a private name with the reserved prefix"
why = "Private names are compared with their hash, or not at all; a search and replace of the helper's name breaks the class."
refs = ["CWE-184", "ECMA-262 sec-private-names"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
canary = true
script = """
const text = "class A { #__ag_left = 0; static { for (let i = 0; i < 2000; i++) {} } } await callTool('canary', {});";
const guarded = text.includes("__ag_left") ? text : text.replace(/[)] [{]/, "$& if (!--left) throw new Error('halt');");
await Object.getPrototypeOf(async () => 0).constructor(guarded)();
"""
---*/
class A {
  #__ag_left = 0;
  read() { return this.#__ag_left; }
}
await callTool("canary", {});
