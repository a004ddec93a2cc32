/*---
title = "the constructor of an error of the host's"
why = "Errors that cross a bridge often bring their realm with them: the first escape from every vm."
refs = ["CWE-668", "CVE-2023-29017"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
try {
  await callTool("fail", {});
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
