/*---
title = "a constructor as one of the values of a list"
why = "Results of built-ins were not looked at: a list of values may hold the constructor that no member may name."
refs = ["CVE-2026-25520", "CWE-74"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const descriptors = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(() => {}));
const [make] = Object.values(descriptors)
  .map((descriptor) => descriptor.value)
  .filter((value) => typeof value === "function" && value.name === "Function");
await make("return callTool('canary', {})")();
