/*---
title = "an error that an async function rejects with"
why = "Callbacks of the script's own promises are watched; the promise of an async function is another class's."
refs = ["CVE-2026-22709", "CWE-693"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const broken = new Error("look");
broken.message = Symbol("no text");
const run = async () => `${broken}`;
await run().catch((error) => error.constructor.constructor("return callTool('canary', {})")());
