/*---
title = "the list of frames that an async error brings along"
why = "Where an error arises in an async function, the hook for stacks is called with a list that nobody has wrapped."
refs = ["CVE-2023-29017", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let frames;
Error.prepareStackTrace = (error, given) => { frames = given; return ""; };
await (async () => null.x)().catch((error) => error.stack);
await frames.constructor.constructor("return callTool('canary', {})")();
