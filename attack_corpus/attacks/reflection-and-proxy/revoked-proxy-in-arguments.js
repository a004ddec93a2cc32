/*---
title = "a revoked proxy in a tool's arguments"
why = "The throw happens in the encoder, between the guest and the host."
refs = ["CWE-755", "ECMA-262 sec-proxy.revocable"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
throws = "TypeError"
---*/
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
return await callTool("echo", { proxy });
