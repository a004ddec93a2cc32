/*---
title = "a class extending the constructor of an async function"
why = "super(…) of a tamed constructor throws as its call does, though new.target is the script's own class."
refs = ["CWE-95", "ECMA-262 sec-createdynamicfunction"]
preset = ["permissive", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
class Act extends (async () => 1).constructor {}
await new Act("await callTool('canary', {})")();
