/*---
title = "the error of a stack that ran out inside a built-in"
why = "Deep enough, it is the host's frame that has no room left, and the RangeError is of the host's realm."
refs = ["CVE-2019-10761", "CWE-674"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const dig = () => [0].map(dig);
try {
  dig();
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
