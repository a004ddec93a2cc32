/*---
title = "an object that an error carries with it"
why = "Errors hold on to what they are about, and who reads that from the error has passed every check of members."
refs = ["CVE-2026-0863", "CWE-95"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let carried;
try {
  throw new Error("look", { cause: callTool });
} catch ({ cause }) {
  carried = cause;
}
await carried.constructor("return callTool('canary', {})")();
