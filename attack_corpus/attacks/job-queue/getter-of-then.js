/*---
title = "a loop in the getter of then"
why = "Resolving a promise reads then in native code, and makes what it throws a rejection that nobody hears."
refs = ["CWE-835", "ECMA-262 sec-promise-resolve-functions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const bait = { get then() { for (let n = 1; n > 0; ) {} } };
new Promise((resolve) => resolve(bait));
await callTool("canary", {});
