/*---
title = "the error about an answer that cannot cross the bridge"
why = "What could not be copied ended in an exception made outside, and that one did cross."
refs = ["CVE-2023-29198", "CWE-754"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
try {
  await callTool("fail", {});
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
"""
---*/
try {
  await callTool("unsendable", {});
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
