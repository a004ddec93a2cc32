/*---
title = "up the prototypes of the error of a missing tool"
why = "The error of an unknown tool was the host's own: its prototypes lead to the host's Function."
refs = ["CVE-2026-22686", "CWE-94"]
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
  const root = Object.getPrototypeOf(Object.getPrototypeOf(error));
  await root.constructor.constructor("return callTool('canary', {})")();
}
