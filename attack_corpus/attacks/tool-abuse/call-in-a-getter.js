/*---
title = "a tool called while arguments are being read"
why = "The getter runs in the middle of the encoding; what it does must not change what is sent."
refs = ["CWE-367", "CWE-662"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "broker"
value = [{ "a" = 1, "b" = 1, "c" = 3 }, 1]
[control]
calls = 2
---*/
let count = 0;
const args = { a: 1, get b() { count++; callTool("echo", { inner: count }); return count; }, c: 3 };
const sent = await callTool("echo", args);
return [sent, count];
