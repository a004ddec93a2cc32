/*---
title = "an async function that calls itself before its first await"
why = "Until the first await an async function is a plain call; the error is a rejection."
refs = ["CWE-674"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const dive = async () => [await dive()];
return await dive();
