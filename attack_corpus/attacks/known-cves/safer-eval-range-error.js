/*---
title = "the error of an endless recursion, caught"
why = "The engine makes it in the realm of the function that ran out of room, and that may be the host's."
refs = ["CVE-2019-10769", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const grow = (depth) => grow(depth + 1) + 1;
let error;
try {
  grow(0);
} catch (caught) {
  error = caught;
}
await error.constructor.constructor("return callTool('canary', {})")();
