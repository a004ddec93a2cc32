/*---
title = "an argument larger than any message may be"
why = "One message of a script must not fill the host's memory, nor end the worker that others wait for."
refs = ["CWE-770"]
tools = "basic"
[expect]
stopped_by = "runtime"
value = "ToolError"
[control]
calls = 1
---*/
try {
  await callTool("echo", { text: "x".repeat(2000000) });
} catch (error) {
  return error.name;
}
return "sent";
